// An unrecovered panic with a string of several lines, from a method called through several
// functions; deferred calls run first.
package main

import "fmt"

type parser struct{ pos int }

func (p *parser) fail(what string) {
	panic(fmt.Sprintf("line %d:\n\t%s\nend", p.pos, what))
}

func (p parser) parse(s string) int {
	defer func() { fmt.Println("parse leaves") }()
	for _, r := range s {
		p.pos++
		if r == '!' {
			p.fail("unexpected '!'")
		}
	}
	return p.pos
}

func outer[T ~string](s T) int { return parser{}.parse(string(s)) }

func main() {
	fmt.Println(outer("fine"))
	func() {
		defer println("closure leaves")
		fmt.Println(outer("a!"))
	}()
}
