// Unrecovered panics with basic values, one after the other in deferred calls: each is shown.
package main

func main() {
	defer func() { panic(uint8(255)) }()
	defer func() { panic(true) }()
	defer func() { panic('x') }()
	defer func() { panic(2i) }()
	defer func() { panic(float32(0.5)) }()
	defer func() { panic(1e100) }()
	defer func() { panic("text") }()
	panic(-42)
}
