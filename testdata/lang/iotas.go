// iota: implicit repetition, skipping, expressions, several on a line, typed groups, bit masks.
package main

import "fmt"

type size int64

const (
	_       = iota
	KB size = 1 << (10 * iota)
	MB
	GB
)

const (
	a = iota
	b
	c = "text"
	d
	e = iota
	f
)

const (
	x0, y0 = iota, iota * 10
	x1, y1
	_, _
	x3, y3
)

type level uint8

const (
	debug level = iota + 5
	info
	warn
	last = iota
)

type flags uint16

const (
	read flags = 1 << iota
	write
	_
	exec
	none flags = 0
	rw         = read | write
)

const (
	first = iota
	// A comment and an empty line do not count.

	second
	third = iota + iota
	fourth
	half = iota / 2.0
	halfNext
	char = 'a' + iota
	charNext
)

const single = iota
const alone, pair = iota + 1, iota + 2

const (
	big = 1 << (iota * 40)
	bigger
	biggest
	shifted = biggest >> (70 + iota)
)

const (
	length = len("abc") * (iota + 1)
	twice
	isOdd = iota%2 == 1
	isNext
)

type state int

const (
	idle state = iota
	running
	stopped
	count int = iota
)

var names = [count]string{idle: "idle", stopped: "stopped", running: "running"}

func (s state) String() string { return names[s] }

func (l level) String() string { return [...]string{"debug", "info", "warn"}[l-debug] }

func main() {
	fmt.Println(KB, MB, GB)
	fmt.Println(a, b, c, d, e, f)
	fmt.Println(x0, y0, x1, y1, x3, y3)
	fmt.Println(debug, info, warn, last)
	fmt.Printf("%T %T %T %T\n", MB, info, last, rw)
	fmt.Println(read, write, exec, none, rw, rw&^read, exec|read)
	fmt.Println(first, second, third, fourth, half, halfNext, char, string(rune(charNext)))
	fmt.Println(single, alone, pair, shifted)
	fmt.Println(length, twice, isOdd, isNext)
	for s := idle; int(s) < count; s++ {
		fmt.Print(s, " ")
	}
	fmt.Println()

	const (
		local = iota * iota
		next
		after
		again
	)
	fmt.Println(local, next, after, again)
	const (
		inner = iota + func0
		outer
	)
	fmt.Println(inner, outer)
	{
		iota := "shadowed"
		fmt.Println(iota)
	}
}

const func0 = 100
