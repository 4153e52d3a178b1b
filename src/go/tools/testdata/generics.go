package main

import (
	"cmp"
	"fmt"
	"slices"
)

// Number has arithmetic.
type Number interface { //@ mark Number => Number; refs Number => 2
	~int | ~float64
}

// Pair is two values.
type Pair[K comparable, V any] struct { //@ mark Pair => Pair; mark K => K; hover K => type parameter K comparable; hover V => type parameter V any; refs Pair => 5; rename K => Key 3; rename K => V !already declared
	Key   K //@ mark Key => Key; def K => K; hover Key => field Key K; rename Key => Val !has a field Val already
	Val   V //@ complete Val => !int; hover V => type parameter V any
	extra []K
}

// Swap exchanges the two.
func (p Pair[K, V]) Swap() (V, K) { //@ mark Swap => Swap; hover Swap => func (p Pair[K, V]) Swap() (V, K)
	return p.Val, p.Key //@ complete p. => Key, Val, Swap, extra; def Key => Key
}

// Sum adds.
func Sum[T Number](list ...T) T { //@ mark Sum => Sum; def Number => Number; hover T => type parameter T Number; refs T => 4; hover list => var list []T
	var total T //@ hover total => var total T; complete var => var; hover T => type parameter T Number
	for _, x := range list {
		total += x //@ hover x => var x T
	}
	return total
}

// Map applies f.
func Map[A, B any](list []A, f func(A) B) []B { //@ mark f => f; hover f => var f func(A) B; mark B => B
	var out []B //@ def B => B
	for _, x := range list {
		out = append(out, f(x)) //@ def f => f; sig f( => f(A) B #0; hover append => func append(slice []Type, elems ...Type) []Type; sig append( => append(slice []Type, elems ...Type) []Type #0; sig out, => append(slice []Type, elems ...Type) []Type #1
	}
	return out
}

type List[T any] struct { //@ mark List => List; rename List => Chain 4
	head *node[T] //@ hover head => field head *node[T]; def node => node
	size int
}

type node[T any] struct { //@ mark node => node
	val  T
	next *node[T] //@ mark next => next
}

func (l *List[T]) Push(v T) { //@ hover Push => func (l *List[T]) Push(v T); refs Push => 2
	l.head = &node[T]{val: v, next: l.head} //@ complete v, => next, !val; def next => next; complete l. => head, size, Push, Len
	l.size++
}

func (l *List[T]) Len() int { return l.size }

func use() {
	var l List[string]                                                  //@ hover l => var l List[string]; def List => List
	l.Push("a")                                                         //@ hover Push => func (l *List[string]) Push(v string); complete l. => Push, Len, head; sig Push( => Push(v string) #0
	p := Pair[string, int]{Key: "a", Val: 1}                            //@ hover p => var p Pair[string, int]; def Key => Key; hover Key => field Key string; complete "a", => Val, !Key
	v, k := p.Swap()                                                    //@ hover v => var v int; hover k => var k string; def Swap => Swap; complete p. => Swap
	fmt.Println(v, k, Sum(1, 2), Sum[float64](1.5))                     //@ hover Sum => func Sum[T Number](list ...T) T; def Sum#2 => Sum; sig Sum(1, => Sum(list ...int) int #0
	names := Map([]int{1}, func(i int) string { return fmt.Sprint(i) }) //@ hover names => var names []string; hover i => var i int
	slices.SortFunc(names, cmp.Compare[string])                         //@ hover SortFunc => func slices.SortFunc[…; complete slices. => Sort, Contains, Index; def Compare => cmp.Compare; complete cmp. => Compare, Less, Ordered
	q := &Pair[int, Pair[string, bool]]{}                               //@ hover q => var q *Pair[int, Pair[string, bool]]
	_ = q.Val.Val                                                       //@ hover Val#2 => field Val bool; complete q.Val. => Key, Val, Swap; hover Val => field Val Pair[string, bool]
}
