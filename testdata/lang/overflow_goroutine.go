// A recursion without end in a goroutine that is not main's.
package main

import "fmt"

type tree struct{ left, right *tree }

func (t *tree) size() int {
	return 1 + t.left.size() + t.right.size()
}

func main() {
	leaf := &tree{}
	leaf.left, leaf.right = leaf, leaf
	sizes := make(chan int)
	go func() { sizes <- leaf.size() }()
	fmt.Println(<-sizes)
}
