// An unrecovered panic with a value of a named basic type shows the type.
package main

type code int
type text string

func main() {
	defer func() {
		panic(text("quoted\n"))
	}()
	defer func() {
		defer func() { recover() }()
		panic("recovered, so not shown")
	}()
	panic(code(7))
}
