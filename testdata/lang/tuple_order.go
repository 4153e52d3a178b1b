package main

import "fmt"

// What is done and what is not when an assignment of several values fails: gc computes a value that no
// earlier assignment can change only when its turn comes.

var (
	bytes   uint64
	global  int
	list    []int
	nothing map[string]int
	some    = map[string]int{"a": 1}
)

type pair struct{ x, y int }

//go:noinline
func id[T any](x T) T { return x }

func try(name string, f func()) {
	global = 1
	defer func() {
		fmt.Println(name, global, recover())
	}()
	f()
}

func main() {
	local := 0
	try("index after nil map", func() { nothing[id("k")], local = list[id(6)], 0 })
	try("global then index", func() { global, local = 2, list[6] })
	try("global then index with a call", func() { global, local = id(2), list[id(6)] })
	try("local then index", func() {
		a, b := 1, 2
		defer func() { fmt.Println("a", a, "b", b) }()
		a, b = 5, list[7]
	})
	try("local then division", func() {
		a, z := 1, 0
		defer func() { fmt.Println("a", a) }()
		a, z = 7, id(3)/z
	})
	try("global then assertion", func() {
		var v any = "text"
		global, local = 3, v.(int)
	})
	try("assertion of a map", func() {
		var v any = uint16(9)
		global, some = 0, v.(map[string]int)
	})
	try("nil pointer second", func() {
		var p *pair
		global, local = 4, p.x
	})
	try("nil pointer target second", func() {
		var p *pair
		global, p.x = 5, 6
	})
	try("index first", func() { local, global = list[3], 9 })
	try("swap", func() {
		s := []int{1, 2}
		s[0], s[1] = s[1], s[0]
		fmt.Println(s)
	})
	try("swap out of range", func() {
		s := []int{1, 2}
		defer func() { fmt.Println(s) }()
		s[0], s[id(2)] = s[1], s[0]
	})
	try("value out of range", func() {
		s := []int{1, 2}
		defer func() { fmt.Println(s) }()
		s[0], s[1] = s[1], s[id(2)]
	})
	try("depends on an earlier one", func() {
		i := 0
		s := []int{10, 20}
		i, global = 1, s[i]
		fmt.Println(i, global)
	})
	try("map element first", func() { some["b"], local = list[1], 2 })
	fmt.Println(len(some), local)
	try("string index", func() {
		s := "abc"
		global, local = 6, int(s[id(9)])
	})
	try("slice to array", func() {
		var a [4]int
		global, a = 7, [4]int(list)
		_ = a
	})
	try("conversion of calls second", func() {
		global, bytes = 8, uint64(id(5)/id(0))
	})
	try("shift by a negative count second", func() {
		some, bytes = map[string]int{"c": id(1)}, uint64(id(1)<<id(-4))
	})
	fmt.Println(len(some), bytes)
	try("nil map second", func() {
		local, nothing["x"] = id(1), id(1)/(global-1)
	})
}
