// A panic while package variables are initialised: the traceback has a function init.
package main

import "fmt"

var table = fill(3)

func fill(n int) []int {
	s := make([]int, n)
	for i := range n + 1 {
		s[i] = i
	}
	return s
}

func main() {
	fmt.Println(table)
}
