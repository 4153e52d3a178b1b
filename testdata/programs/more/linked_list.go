// A generic singly linked list with iterators, map, filter and reduce, and a stack and a queue
// built on it by embedding.
package main

import (
	"cmp"
	"fmt"
	"iter"
	"strings"
)

type element[T any] struct {
	value T
	next  *element[T]
}

// List is a linked list; the zero value is empty and ready to use.
type List[T any] struct {
	head, tail *element[T]
	size       int
}

func Of[T any](values ...T) *List[T] {
	l := new(List[T])
	for _, v := range values {
		l.Append(v)
	}
	return l
}

func (l *List[T]) Append(v T) {
	e := &element[T]{value: v}
	if l.tail == nil {
		l.head = e
	} else {
		l.tail.next = e
	}
	l.tail = e
	l.size++
}

func (l *List[T]) Prepend(v T) {
	l.head = &element[T]{v, l.head}
	if l.tail == nil {
		l.tail = l.head
	}
	l.size++
}

func (l *List[T]) RemoveFirst() (v T, ok bool) {
	if l.head == nil {
		return v, false
	}
	v, l.head = l.head.value, l.head.next
	if l.head == nil {
		l.tail = nil
	}
	l.size--
	return v, true
}

func (l *List[T]) Reverse() {
	var prev *element[T]
	l.tail = l.head
	for e := l.head; e != nil; {
		e.next, prev, e = prev, e, e.next
	}
	l.head = prev
}

// All yields the positions and values.
func (l *List[T]) All() iter.Seq2[int, T] {
	return func(yield func(int, T) bool) {
		i := 0
		for e := l.head; e != nil && yield(i, e.value); e = e.next {
			i++
		}
	}
}

func (l *List[T]) String() string {
	var parts []string
	for _, v := range l.All() {
		parts = append(parts, fmt.Sprint(v))
	}
	return strings.Join(parts, " -> ")
}

func Map[T, U any](l *List[T], f func(T) U) *List[U] {
	return Reduce(l, new(List[U]), func(acc *List[U], v T) *List[U] {
		acc.Append(f(v))
		return acc
	})
}

func Filter[T any](l *List[T], keep func(T) bool) *List[T] {
	out := Of[T]()
	for _, v := range l.All() {
		if keep(v) {
			out.Append(v)
		}
	}
	return out
}

func Reduce[T, A any](l *List[T], acc A, f func(A, T) A) A {
	for e := l.head; e != nil; e = e.next {
		acc = f(acc, e.value)
	}
	return acc
}

func Max[T cmp.Ordered](l *List[T]) (largest T) {
	for i, v := range l.All() {
		if i == 0 || v > largest {
			largest = v
		}
	}
	return largest
}

type Stack[T any] struct{ List[T] }

func (s *Stack[T]) Push(v T)       { s.Prepend(v) }
func (s *Stack[T]) Pop() (T, bool) { return s.RemoveFirst() }

func main() {
	l := Of(3, 1, 4, 1, 5, 9, 2, 6)
	fmt.Println(l, "size", l.size, "max", Max(l))
	l.Reverse()
	fmt.Println(l)
	even := Filter(l, func(n int) bool { return n%2 == 0 })
	fmt.Println(even, "| sum", Reduce(even, 0.5, func(a float64, n int) float64 { return a + float64(n) }))
	fmt.Println(Map(l, func(n int) string { return strings.Repeat("*", n) }))
	for i, v := range l.All() {
		if v == 9 {
			fmt.Println("9 is at", i)
			break
		}
	}

	var s Stack[string]
	for _, w := range []string{"a", "b", "c"} {
		s.Push(w)
	}
	for v, ok := s.Pop(); ok; v, ok = s.Pop() {
		fmt.Print(v, " left ", s.size, "; ")
	}
	fmt.Printf("%q %d %v\n", s.String(), s.size, s.tail == nil)
}
