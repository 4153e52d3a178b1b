// An unrecovered nil dereference also reports the signal.
package main

import "fmt"

type node struct {
	next  *node
	value int
}

func (n *node) last() *node {
	for n.next != nil {
		n = n.next
	}
	return n
}

func main() {
	list := &node{next: &node{value: 2}}
	fmt.Println(list.last().value)
	fmt.Println(list.next.next.last().value)
}
