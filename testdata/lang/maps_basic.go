// Maps: lookup forms, deletion, nil maps, compound assignment, values that are slices, structs,
// functions and maps; printing in key order.
package main

import (
	"fmt"
	"sort"
)

type point struct{ x, y int }

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func main() {
	m := map[string]int{"one": 1, "two": 2, "three": 3}
	v, ok := m["two"]
	w, missing := m["four"]
	fmt.Println(v, ok, w, missing, len(m), m)
	_, ok = m["one"]
	m["four"]++
	m["one"] += 10
	m["two"] <<= 3
	delete(m, "three")
	delete(m, "nothing")
	fmt.Println(ok, m)
	if n, ok := m["one"]; ok && n > 10 {
		fmt.Println("one is", n)
	}

	var none map[string]int
	fmt.Println(none["x"], len(none), none == nil, none)
	delete(none, "x")
	v, ok = none["x"]
	fmt.Println(v, ok)
	try("nil map:", func() { none["x"] = 1 })
	try("nil map:", func() { none["x"]++ })
	try("nil map:", func() { v, none["y"] = 1, 2 })

	lists := map[string][]int{}
	lists["a"] = append(lists["a"], 1, 2)
	lists["a"][0] = 100
	lists["b"] = nil
	fmt.Println(lists, len(lists), lists["b"] == nil, lists["c"] == nil)
	nested := map[int]map[string]bool{}
	if nested[1] == nil {
		nested[1] = make(map[string]bool)
	}
	nested[1]["yes"] = true
	fmt.Println(nested, nested[2]["no"])
	ptrs := map[string]*point{"p": {1, 2}}
	ptrs["p"].x = 50
	structs := map[string]point{"s": {3, 4}}
	s := structs["s"]
	s.x = 60
	fmt.Println(*ptrs["p"], structs, structs["s"].y, structs["zero"])
	ops := map[rune]func(int, int) int{
		'+': func(a, b int) int { return a + b },
		'-': func(a, b int) int { return a - b },
	}
	fmt.Println(ops['+'](3, 4), ops['-'](3, 4), ops['*'] == nil)
	set := map[point]struct{}{{1, 2}: {}, {3, 4}: {}}
	_, in := set[point{3, 4}]
	fmt.Println(len(set), in, set)

	// A map is a reference.
	alias := m
	alias["new"] = 5
	func(m map[string]int) { m["param"] = 6; m = nil; _ = m }(m)
	fmt.Println(m)

	// Iteration sees each entry once; deleting an entry not reached yet hides it.
	big := map[int]int{}
	for i := range 1000 {
		big[i] = i * i
	}
	count, sum := 0, 0
	for k, v := range big {
		count++
		sum += v - k
	}
	fmt.Println(count, sum, big[999], len(big))
	seen := 0
	for k := range big {
		seen++
		delete(big, k)
		delete(big, k^1)
	}
	fmt.Println(seen, len(big))
	for i := range 10 {
		big[i] = i
	}
	for k := range big {
		big[k] += 100 // changing values is fine
	}
	keys := []int{}
	for k := range big {
		keys = append(keys, k)
	}
	sort.Ints(keys)
	fmt.Println(keys, big)
	for range big {
		seen++
	}
	for k, v := range map[string]int{"only": 1} {
		fmt.Println(seen, k, v)
	}
	fmt.Println(map[bool]string{true: "t", false: "f"}, map[float64]int{2.5: 1, -1: 2}, map[any]int{"b": 1, "c": 2, "a": 3})
}
