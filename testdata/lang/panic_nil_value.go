// panic(nil) is a panic with a value of its own.
// vet: the nil is the point.
package main

func main() {
	panic(nil)
}
