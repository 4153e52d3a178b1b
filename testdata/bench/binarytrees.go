// Trees of several depths, one of which stays alive while the others come and go: the collector.
package main

type node struct{ left, right *node }

func build(depth int) *node {
	if depth == 0 {
		return &node{}
	}
	return &node{build(depth - 1), build(depth - 1)}
}

func (n *node) size() int {
	if n.left == nil {
		return 1
	}
	return 1 + n.left.size() + n.right.size()
}

func main() {
	const deepest = 16
	kept := build(deepest)
	for depth := 4; depth <= deepest; depth += 4 {
		total := 0
		for i := 0; i < 1<<(deepest-depth+4); i++ {
			total += build(depth).size()
		}
		println(depth, total)
	}
	println(kept.size())
}
