// Package variables with and without initialisers, in the order in which gc initialises them.
package main

import "fmt"

var trace []string

func say(name string, _ ...any) int {
	trace = append(trace, name)
	return len(trace)
}

var a = say("a", plain)
var b = say("b", forty)
var c = say("c", computed)
var d = func() int {
	if false {
		_ = computed
	}
	return say("d")
}()
var e = say("e")
var f, g = say("f", e), say("g")
var h, i = two()

func two() (int, int) { return say("h", i0), say("i") }

var plain int
var forty int = 40
var computed = func() int { return say("computed") }()
var i0 = later
var later = say("later")

func main() {
	fmt.Println(trace)
	fmt.Println(a, b, c, d, e, f, g, h, i, i0, later, computed)
}
