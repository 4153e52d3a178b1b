// range over everything: integers, strings, arrays, array pointers, slices, maps, channels and
// functions; with every form of the iteration variables.
package main

import (
	"fmt"
	"iter"
	"maps"
	"slices"
)

type celsius int8
type index uint16
type ints []int
type gen func(func(int, string) bool)

func count(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		defer fmt.Print("cleanup ")
		for i := range n {
			if !yield(i) {
				fmt.Print("stopped ")
				return
			}
		}
	}
}

func (s ints) backward(yield func(int, int) bool) {
	for i := len(s) - 1; i >= 0; i-- {
		if !yield(i, s[i]) {
			return
		}
	}
}

func once(yield func() bool) { yield() }

func n() int { fmt.Print("n() "); return 2 }

type holder struct {
	k string
	v int
}

func main() {
	for i := range 3 {
		i *= 10
		fmt.Print(i, " ")
	}
	for c := range celsius(2) {
		fmt.Printf("%T%d ", c, c)
	}
	for range n() {
		fmt.Print(". ")
	}
	const k = 2
	for i := range k {
		fmt.Printf("%T ", i)
	}
	for i := range index(2) {
		fmt.Printf("%T ", i)
	}
	for i := range -5 {
		fmt.Print("never", i)
	}
	var i8 int8
	for i8 = range 3 {
	}
	fmt.Println(i8)

	for i, r := range "aé\xff" {
		fmt.Print(i, ":", r, " ")
	}
	for range "three" {
		fmt.Print("+")
	}
	arr := [3]string{"x", "y", "z"}
	for i := range arr {
		fmt.Print(i, arr[i], " ")
	}
	for _, v := range &arr {
		v += "!"
		fmt.Print(v)
	}
	var none *[4]int
	for i := range none {
		fmt.Print(i)
	}
	for i := range len(none) {
		fmt.Print(-i)
	}
	fmt.Println()

	// A slice's length is taken once; its elements are read as they come.
	s := []int{1, 2, 3}
	for i, v := range s {
		s = append(s, v*10)
		s[(i+1)%3] += 5
		fmt.Print(v, " ")
	}
	fmt.Println(s)
	t := []int{1, 2, 3}
	for i, v := range t {
		t[:3][2] = 50
		t = t[:1]
		fmt.Print(i, v, " ")
	}
	fmt.Println(t)

	// Any assignable operand can be an iteration variable.
	var h holder
	m := map[string]int{"only": 7}
	for h.k, h.v = range m {
	}
	var pos [2]int
	for pos[0], pos[1] = range []int{5, 6, 7} {
	}
	p := new(int)
	for _, *p = range []int{8, 9} {
	}
	idx := []int{-1, -1, -1}
	at := 0
	for at, idx[at] = range []int{1, 2, 0} {
	}
	fmt.Println(h, pos, *p, idx, at)

	ch := make(chan int, 3)
	for i := range cap(ch) {
		ch <- i * i
	}
	close(ch)
	for v := range ch {
		fmt.Print(v, " ")
	}
	for range ch {
		fmt.Print("never")
	}
	fmt.Println()

	// Functions.
	for i := range count(3) {
		fmt.Print(i, " ")
	}
	for i := range count(10) {
		if i == 1 {
			continue
		}
		if i == 3 {
			break
		}
		fmt.Print(i, " ")
	}
	fmt.Println()
	for i, v := range (ints{7, 8, 9}).backward {
		fmt.Print(i, v, " ")
	}
	for range once {
		fmt.Print("once ")
	}
	for i, s := range gen(func(yield func(int, string) bool) { _ = yield(1, "a") && yield(2, "b") }) {
		fmt.Print(i, s, " ")
	}
	fmt.Println(slices.Collect(maps.Values(m)), slices.Sorted(maps.Keys(map[int]bool{3: true, 1: true})))
	for i, v := range slices.All([]string{"p", "q"}) {
		fmt.Print(i, v, " ")
	}
	fmt.Println()
}
