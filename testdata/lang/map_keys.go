// Map keys of every comparable kind: floats with NaN and zeros, arrays, structs, interfaces,
// pointers, channels; interface keys that cannot be hashed panic.
package main

import (
	"fmt"
	"math"
)

type kind uint8

type key struct {
	name string
	pos  [2]int
	any  any
}

type shape interface{ area() float64 }
type square struct{ side float64 }
type list []float64

func (s square) area() float64 { return s.side * s.side }
func (l list) area() float64   { return 0 }

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func main() {
	floats := map[float64]string{}
	nan := math.NaN()
	floats[0] = "zero"
	floats[math.Copysign(0, -1)] += " and minus zero"
	floats[math.Inf(1)] = "inf"
	for i := range 3 {
		floats[nan] = fmt.Sprint("nan", i)
	}
	_, found := floats[nan]
	total := 0
	for k, v := range floats {
		if k != k { // vet: only NaN differs from itself
			total += len(v)
		}
	}
	delete(floats, nan)
	fmt.Println(len(floats), found, total, floats[0], floats[math.Inf(1)])

	f32 := map[float32]int{0.1: 1}
	x := 0.1
	fmt.Println(f32[float32(x)], map[float64]int{0.1: 1}[float64(float32(x))])
	cs := map[complex128]int{complex(0, math.Copysign(0, -1)): 1}
	cs[0]++
	fmt.Println(len(cs), cs[0])

	arrays := map[[2]string]int{{"a", "b"}: 1}
	arrays[[...]string{"a", "b"}]++
	fmt.Println(arrays)
	structs := map[key]int{}
	structs[key{"k", [2]int{1, 2}, 3}] = 1
	structs[key{"k", [2]int{1, 2}, int64(3)}] = 2
	structs[key{name: "k", pos: [2]int{1, 2}, any: 1 + 2}]++
	structs[key{any: key{any: "deep"}}] = 9
	fmt.Println(len(structs), structs[key{"k", [2]int{1, 2}, 3}], structs[key{"", [2]int{}, key{any: "deep"}}])

	anys := map[any]string{1: "int", int8(1): "int8", 1.0: "float", "1": "string", '1': "rune", true: "bool", nil: "nil", kind(1): "kind", [1]int{1}: "array", struct{}{}: "empty"}
	for _, k := range []any{1, int8(1), int16(1), 1.0, float32(1), "1", int32(49), true, nil, kind(1), uint8(1), [1]int{1}, struct{}{}} {
		fmt.Printf("%T:%q ", k, anys[k])
	}
	fmt.Println(len(anys))
	shapes := map[shape]int{square{2}: 4}
	shapes[square{2}]++
	fmt.Println(shapes[square{2}], shapes[nil], shapes[&square{2}])

	a, b := new(int), new(int)
	ptrs := map[*int]string{a: "a", b: "b", nil: "nil"}
	fmt.Println(ptrs[a], ptrs[b], ptrs[nil], len(ptrs), *a == *b)
	c1, c2 := make(chan int), make(chan int)
	chans := map[chan int]int{c1: 1, c2: 2}
	fmt.Println(chans[c1], chans[c2], chans[nil])
	bools := map[bool]int{}
	bools[len(chans) == 2]++
	bools[len(chans) > 2]--
	fmt.Println(bools)
	bytes := map[string]int{}
	buf := []byte("key")
	bytes[string(buf)]++
	buf[0] = 'K'
	bytes[string(buf)]++
	fmt.Println(bytes, bytes[string(buf[:0])])

	try("slice key:", func() { anys[[]int{1}] = "x" })
	try("lookup:", func() { fmt.Println(anys[map[string]int{}]) })
	try("func key:", func() { delete(anys, func() {}) })
	try("inside a struct:", func() { structs[key{any: []string{}}] = 1 })
	try("inside an array:", func() { anys[[2]any{1, func() {}}] = "x" })
	try("interface:", func() { shapes[list{1}] = 1 })
	try("empty map:", func() { fmt.Println(map[any]int{}[[]int{}]) })
	try("nil map:", func() { fmt.Println(map[any]int(nil)[[]int{}]) })
}
