// Predeclared functions whose arguments are the results of one call, and others that must look at
// operands which they do not use.
package main

import "fmt"

func bytes() ([]byte, string)      { return []byte("....."), "abc" }
func more() ([]int, int, int)      { return []int{1}, 2, 3 }
func halves() (float64, float64)   { return 1.5, -2 }
func halves32() (float32, float32) { return 0.25, 4 }
func entry() (map[string]int, string) {
	return shared, "b"
}
func three() (int, int, int) { return 7, 3, 5 }

var shared = map[string]int{"a": 1, "b": 2}

func nilArray(log string) *[3]int {
	fmt.Println("called", log)
	return nil
}

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

type complexNumber interface{ ~complex64 | ~complex128 }

func convert[T complexNumber]() (T, T, T) { return T(0), T(3.25), T(-2i) }

var known, ok = shared["a"]
var any1, any2 any = any(7).(int)
var lost, found any = shared["z"]

func main() {
	fmt.Println(copy(bytes()))
	fmt.Println(append(more()))
	fmt.Println(complex(halves()), complex(halves32()))
	delete(entry())
	fmt.Println(shared, len(shared))
	fmt.Println(min(three()), max(three()))
	println(three())

	try(func() { fmt.Println(len(nilArray("len"))) })
	try(func() { fmt.Println(len(*nilArray("len of what it points to"))) })
	try(func() {
		for i := range *nilArray("range") {
			fmt.Println(i)
		}
	})
	try(func() {
		for i := range nilArray("range over the pointer") {
			fmt.Print(i, " ")
		}
		fmt.Println()
	})
	var p *[2]int
	for i := range *p {
		fmt.Print(i, " ")
	}
	fmt.Println(len(*p))

	fmt.Println(convert[complex64]())
	fmt.Println(convert[complex128]())
	fmt.Println(known, ok, any1, any2, lost, found)
}
