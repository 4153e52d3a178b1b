// Two binary trees of different shapes are compared by walking each in its own goroutine.
package main

import (
	"fmt"
	"strings"
)

type Tree struct {
	Left  *Tree
	Value int
	Right *Tree
}

func insert(t *Tree, v int) *Tree {
	if t == nil {
		return &Tree{nil, v, nil}
	}
	if v < t.Value {
		t.Left = insert(t.Left, v)
	} else {
		t.Right = insert(t.Right, v)
	}
	return t
}

func build(values ...int) (t *Tree) {
	for _, v := range values {
		t = insert(t, v)
	}
	return t
}

func (t *Tree) String() string {
	if t == nil {
		return "()"
	}
	var b strings.Builder
	b.WriteByte('(')
	if t.Left != nil {
		b.WriteString(t.Left.String() + " ")
	}
	fmt.Fprint(&b, t.Value)
	if t.Right != nil {
		b.WriteString(" " + t.Right.String())
	}
	b.WriteByte(')')
	return b.String()
}

// walk sends the values of t in order, until quit is closed.
func walk(t *Tree, ch chan<- int, quit <-chan struct{}) bool {
	if t == nil {
		return true
	}
	if !walk(t.Left, ch, quit) {
		return false
	}
	select {
	case ch <- t.Value:
	case <-quit:
		return false
	}
	return walk(t.Right, ch, quit)
}

func walker(t *Tree, quit <-chan struct{}) <-chan int {
	ch := make(chan int)
	go func() {
		defer close(ch)
		walk(t, ch, quit)
	}()
	return ch
}

// Same reports whether the trees hold the same values.
func Same(t1, t2 *Tree) bool {
	quit := make(chan struct{})
	defer close(quit) // lets the walkers go when the answer is known early
	c1, c2 := walker(t1, quit), walker(t2, quit)
	for {
		v1, ok1 := <-c1
		v2, ok2 := <-c2
		switch {
		case ok1 != ok2 || v1 != v2:
			return false
		case !ok1:
			return true
		}
	}
}

func main() {
	fib := build(8, 3, 1, 1, 2, 5, 13)
	other := build(5, 2, 1, 1, 13, 8, 3)
	shorter := build(8, 3, 1, 1, 2, 5)
	different := build(8, 3, 1, 1, 2, 6, 13)

	fmt.Println(fib)
	fmt.Println(other)
	fmt.Println("other order:", Same(fib, other))
	fmt.Println("shorter:", Same(fib, shorter))
	fmt.Println("different:", Same(fib, different))
	fmt.Println("empty:", Same(nil, nil), Same(nil, fib))
}
