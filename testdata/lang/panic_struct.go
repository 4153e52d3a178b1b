// An unrecovered panic with a struct shows its type and an address only.
package main

type fault struct {
	code int
	text string
}

func main() {
	panic(fault{1, "x"})
}
