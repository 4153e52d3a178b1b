// A binary search tree of anything that can compare itself, with in-order iteration, deletion
// and a visitor interface.
package main

import (
	"fmt"
	"strings"
)

type Item interface {
	Less(than Item) bool
}

type Int int

func (a Int) Less(b Item) bool { return a < b.(Int) }

type Version struct{ Major, Minor int }

func (v Version) Less(than Item) bool {
	w := than.(Version)
	return v.Major < w.Major || v.Major == w.Major && v.Minor < w.Minor
}

func (v Version) String() string { return fmt.Sprintf("v%d.%d", v.Major, v.Minor) }

type node struct {
	item        Item
	left, right *node
}

type Tree struct {
	root *node
	size int
}

// find returns the place where the item is or belongs.
func (t *Tree) find(item Item) **node {
	at := &t.root
	for *at != nil {
		switch {
		case item.Less((*at).item):
			at = &(*at).left
		case (*at).item.Less(item):
			at = &(*at).right
		default:
			return at
		}
	}
	return at
}

func (t *Tree) Insert(items ...Item) *Tree {
	for _, item := range items {
		if at := t.find(item); *at == nil {
			*at = &node{item: item}
			t.size++
		}
	}
	return t
}

func (t *Tree) Delete(item Item) bool {
	at := t.find(item)
	n := *at
	if n == nil {
		return false
	}
	t.size--
	switch {
	case n.left == nil:
		*at = n.right
	case n.right == nil:
		*at = n.left
	default:
		next := &n.right
		for (*next).left != nil {
			next = &(*next).left
		}
		n.item, *next = (*next).item, (*next).right
	}
	return true
}

type Visitor interface{ Visit(item Item, depth int) }

// VisitorFunc makes a Visitor of a function.
type VisitorFunc func(Item, int)

func (f VisitorFunc) Visit(item Item, depth int) { f(item, depth) }

func (n *node) walk(v Visitor, depth int) {
	if n == nil {
		return
	}
	n.left.walk(v, depth+1)
	v.Visit(n.item, depth)
	n.right.walk(v, depth+1)
}

type printer struct{ strings.Builder }

func (p *printer) Visit(item Item, depth int) { fmt.Fprintf(p, "%v@%d ", item, depth) }

func (t *Tree) String() string {
	var p printer
	t.root.walk(&p, 0)
	return strings.TrimSuffix(p.String(), " ")
}

func main() {
	t := new(Tree).Insert(Int(50), Int(30), Int(70), Int(20), Int(40), Int(60), Int(80), Int(30))
	fmt.Println(t, "size", t.size)
	fmt.Println(t.Delete(Int(50)), t.Delete(Int(20)), t.Delete(Int(99)))
	fmt.Println(t, "size", t.size)

	height, sum := 0, Int(0)
	t.root.walk(VisitorFunc(func(item Item, depth int) {
		height = max(height, depth+1)
		sum += item.(Int)
	}), 0)
	fmt.Println("height", height, "sum", sum)

	versions := new(Tree).Insert(Version{1, 22}, Version{1, 9}, Version{2, 0}, Version{1, 22})
	fmt.Println(versions, (*versions.find(Version{2, 0})).item == Version{2, 0})

	defer func() { fmt.Println("mixed:", recover()) }()
	versions.Insert(Int(3))
}
