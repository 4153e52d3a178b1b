// Slices share their array: aliasing, three-index slices, append in place and with a new array.
package main

import "fmt"

func show(name string, s []int) { fmt.Println(name, s, len(s), cap(s)) }

func grow(s []int) { s = append(s, 99); s[0] = -1 }

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func main() {
	arr := [6]int{0, 1, 2, 3, 4, 5}
	s := arr[1:4]
	show("s", s)
	s[0] = 10
	arr[2] = 20
	show("s", s)
	fmt.Println(arr)

	t := append(s, 40) // there is room: arr[4] changes
	show("t", t)
	fmt.Println(arr)
	u := arr[1:4:4] // no room: a new array
	u = append(u, 50)
	u[0] = -10
	fmt.Println(arr, u[:4])
	show("beyond", s[:5])
	show("from", s[3:])
	show("limited", s[1:2:3])
	show("empty", s[5:5])
	show("low omitted", arr[:2:3])

	grow(s)
	show("s", s)
	fmt.Println(arr)
	grow(s[:1:1])
	show("s", s)

	var n []int
	fmt.Println(n == nil, len(n), cap(n), n[:] == nil, n[0:0] == nil, append(n, n...) == nil, []int{} == nil)
	for range n {
		fmt.Println("never")
	}
	n = append(n, 1, 2, 3)
	n = append(n[:1], n[2:]...)
	fmt.Println(n, append([]int(nil), n...), append(n[:0:0], 7))

	// Insert, reverse, rotate, filter in place.
	x := []int{1, 2, 3, 4, 5}
	x = append(x[:2], append([]int{100}, x[2:]...)...)
	for i, j := 0, len(x)-1; i < j; i, j = i+1, j-1 {
		x[i], x[j] = x[j], x[i]
	}
	fmt.Println(x)
	kept := x[:0]
	for _, v := range x {
		if v%2 == 1 {
			kept = append(kept, v)
		}
	}
	fmt.Println(kept, x, append(x[3:], x[:3]...))

	p := &arr
	fmt.Println(p[2:4], len(p[:]), cap(p[4:]), (*p)[:1])
	five := 5
	try("high", func() { _ = s[:five+1] })
	try("high3", func() { _ = s[1 : 2 : five+1] })
	try("order", func() { _ = s[five-1 : five-3] })
	try("order3", func() { _ = s[0 : five-1 : five-2] })
	try("low", func() { _ = s[five+1:] })
	try("low len", func() { _ = arr[five+2:] })
	try("index", func() { s[five-2]++ })
	try("string", func() { _ = "abc"[five:] })
	try("string2", func() { _ = "abc"[five-3 : five-4] })
	try("negative", func() { _ = s[five-6:] })
	try("nil", func() { _ = []int(nil)[:five] })
	try("fine", func() { fmt.Print(s[five:], s[:five], " ") })
	try("big", func() { _ = s[uint64(1<<63)+uint64(five)] })
}
