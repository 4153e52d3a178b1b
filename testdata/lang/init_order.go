// Package initialisation: variables in the order of their dependencies, also through functions
// and methods, then every init function, then main.
package main

import "fmt"

var (
	a = show("a", b+c)
	b = show("b", f())
	c = show("c", 1)
	d = 3
)

func f() int {
	d++
	return d
}

var x, y = pair("x", "y")
var _ = show("blank", 7)
var m = map[string]int{"k": show("in map", z)}
var z = show("z", late.value())
var late = holder{show("late", 5)}
var fn = func() int { return hidden }
var viaFunc = show("viaFunc", fn())
var hidden = show("hidden", 8)
var viaMethod = show("viaMethod", (*holder).ptr(&late))
var viaClosure = func() int { return show("viaClosure", other) }()
var other = show("other", 9)
var iface fmt.Stringer = holder{show("iface", 10)}
var arr = [...]int{show("arr1", 1), show("arr0", 0)}
var untouched int
var ch = make(chan int, d)
var recursive = show("recursive", even(4))

type holder struct{ n int }

func (h holder) value() int     { return h.n + base }
func (h *holder) ptr() int      { return h.n * scale }
func (h holder) String() string { return fmt.Sprint("holder ", h.n) }

var base = show("base", 100)
var scale = show("scale", 1000)
var zero = show("zero", 0)

func even(n int) int {
	if n == 0 {
		return zero
	}
	return odd(n - 1)
}
func odd(n int) int { return even(n - 1) }

func show(name string, v int) int {
	fmt.Print(name, "=", v, " ")
	return v
}

func pair(p, q string) (int, int) {
	fmt.Print(p, q, " ")
	return len(p), d
}

func init() {
	fmt.Println()
	fmt.Println("init 1", a, b, c, d)
	untouched = 1
}

func init() {
	fmt.Println("init 2", untouched, x, y, z)
	func() {
		defer func() { fmt.Println("recovered in init:", recover()) }()
		panic("init")
	}()
}

type T struct{}

func (T) init() string { return "a method may be called init" }

func main() {
	fmt.Println("main", m, viaFunc, viaMethod, viaClosure, iface, arr, cap(ch), recursive)
	fmt.Println(T{}.init())
	init := "so may a local variable"
	fmt.Println(init, fn())
}

func init() { fmt.Println("init 3") }
