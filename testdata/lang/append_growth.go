// How capacities grow: doubling to 256 elements, then by a quarter and a bit, rounded up to the
// allocator's size classes. All slices escape to the heap: Go 1.26 starts a slice that does not
// escape with a small array on the stack, whose size is no concern of the language.
package main

import "fmt"

type triple struct{ a, b, c int64 }

var sink any

func capOf[T any](s []T) int {
	sink = s
	return cap(s)
}

func growth[T any](name string, n int) {
	var s []T
	var zero T
	fmt.Print(name, ":")
	last := -1
	for range n {
		s = append(s, zero)
		if capOf(s) != last {
			last = cap(s)
			fmt.Print(" ", last)
		}
	}
	fmt.Println(" len", len(s))
}

func main() {
	growth[byte]("byte", 3000)
	growth[int16]("int16", 3000)
	growth[int32]("int32", 3000)
	growth[int]("int", 3000)
	growth[string]("string", 3000)
	growth[[]int]("[]int", 1500)
	growth[any]("any", 3000)
	growth[*int]("*int", 1000)
	growth[triple]("triple", 1000)

	// Several at once: the larger of doubling and what is needed, rounded up.
	fmt.Println(capOf(append([]int{}, 1, 2, 3)), capOf(append([]int{1}, 2, 3)), capOf(append([]int{1, 2, 3, 4}, 5)))
	fmt.Println(capOf(append([]byte("hello"), " world"...)), capOf(append([]byte{}, make([]byte, 33)...)))
	fmt.Println(capOf(append([]int32(nil), make([]int32, 5)...)), capOf(append([]string(nil), make([]string, 5)...)))
	fmt.Println(capOf(append(make([]int, 300), 1)), capOf(append(make([]int, 1000), 1)), capOf(append(make([]int, 3, 10), 1, 2)))
	s := make([]int, 2, 5)
	t := append(s, 1, 2, 3)
	u := append(s, 1, 2, 3, 4)
	fmt.Println(len(t), capOf(t), len(u), capOf(u))
}
