// Recursion without loops that leaves much garbage: it must be collected while it runs.
package main

import "fmt"

type node struct{ left, right *node }

//go:noinline
func tree(n int) *node {
	if n == 0 {
		return &node{}
	}
	return &node{tree(n - 1), tree(n - 1)}
}

//go:noinline
func waste(n int) int {
	if n < 2 {
		return n
	}
	s := make([]int, 4+n)
	s[n] = waste(n-1) + waste(n-2)
	return s[n]
}

func count(t *node) int {
	if t == nil {
		return 0
	}
	return 1 + count(t.left) + count(t.right)
}

func main() {
	kept := tree(10)
	fmt.Println(waste(29))
	fmt.Println(count(kept))
}
