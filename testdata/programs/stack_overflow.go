// A recursion without end: the stack grows to its limit of 1 GB, and no recover helps.
package main

import "fmt"

type Node struct {
	name   string
	parent *Node
}

// depth never ends when the parents form a cycle.
func depth(n *Node) int {
	if n == nil {
		return 0
	}
	return 1 + depth(n.parent)
}

func main() {
	defer func() {
		fmt.Println("recovered:", recover())
	}()

	root := &Node{name: "root"}
	leaf := &Node{name: "leaf", parent: root}
	fmt.Println("depth of a tree:", depth(leaf))

	root.parent = leaf
	fmt.Println("depth of a cycle:", depth(leaf))
}
