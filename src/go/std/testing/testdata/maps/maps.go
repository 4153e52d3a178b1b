package main

import (
	"cmp"
	"fmt"
	"maps"
	"math"
	"slices"
)

func main() {
	m := map[string]int{"a": 1, "b": 2, "c": 3}
	fmt.Println(slices.Sorted(maps.Keys(m)), slices.Sorted(maps.Values(m)))
	c := maps.Clone(m)
	c["d"] = 4
	fmt.Println(m, c, maps.Equal(m, c), maps.Equal(m, maps.Clone(m)), maps.Clone(map[int]int(nil)) == nil)
	maps.DeleteFunc(c, func(k string, v int) bool { return v%2 == 0 })
	fmt.Println(c)
	maps.Copy(m, c)
	maps.Insert(m, maps.All(map[string]int{"z": 26}))
	fmt.Println(m, len(maps.Collect(maps.All(m))))
	fmt.Println(maps.EqualFunc(m, map[string]string{"a": "x"}, func(int, string) bool { return true }))
	fmt.Println(maps.EqualFunc(c, map[string]string{"a": "1", "c": "3"}, func(a int, b string) bool { return fmt.Sprint(a) == b }))
	nan := map[float64]int{math.NaN(): 1}
	fmt.Println(maps.Equal(nan, nan))
	n := 0
	for range maps.All(m) {
		n++
		break
	}
	for range maps.Keys(m) {
		n++
		break
	}
	for range maps.Values(m) {
		n++
		break
	}
	fmt.Println(n, maps.Collect(maps.All(map[int]int(nil))) == nil)

	f := []float64{math.NaN(), math.Inf(-1), -1, math.Copysign(0, -1), 0, 2}
	for _, x := range f {
		for _, y := range f {
			fmt.Print(cmp.Compare(x, y), cmp.Less(x, y), " ")
		}
	}
	fmt.Println(cmp.Compare("a", "b"), cmp.Compare(uint8(3), 3), cmp.Or(0, 0, 3, 4), cmp.Or[string]() == "", cmp.Or("", "x"))
}
