package main

import (
	"container/list"
	"fmt"
	"math/rand"
)

func show(l *list.List) {
	fmt.Print(l.Len(), ":")
	for e := l.Front(); e != nil; e = e.Next() {
		fmt.Print(" ", e.Value)
	}
	fmt.Print(" |")
	for e := l.Back(); e != nil; e = e.Prev() {
		fmt.Print(" ", e.Value)
	}
	fmt.Println()
}

func main() {
	r := rand.New(rand.NewSource(1))
	l, other := list.New(), list.New()
	var zero list.List
	all := []*list.Element{l.PushBack("a"), other.PushBack("other"), zero.PushFront("zero"), {Value: "loose"}}
	for i := range 600 {
		e, m := all[r.Intn(len(all))], all[r.Intn(len(all))]
		switch r.Intn(10) {
		case 0:
			all = append(all, l.PushBack(i))
		case 1:
			all = append(all, l.PushFront(i))
		case 2:
			if x := l.InsertAfter(i, m); x != nil {
				all = append(all, x)
			}
		case 3:
			if x := l.InsertBefore(i, m); x != nil {
				all = append(all, x)
			}
		case 4:
			fmt.Println(l.Remove(e), e.Next() == nil, e.Prev() == nil)
		case 5:
			l.MoveToFront(e)
		case 6:
			l.MoveToBack(e)
		case 7:
			l.MoveBefore(e, m)
		case 8:
			l.MoveAfter(e, m)
		case 9:
			if i%5 == 0 && l.Len() < 20 {
				l.PushBackList(other)
				l.PushFrontList(l)
			} else {
				other.PushBackList(&zero)
			}
		}
		show(l)
	}
	show(other)
	show(&zero)
	var empty list.List
	fmt.Println(empty.Len(), empty.Front(), empty.Back())
	empty.PushBackList(&empty)
	show(&empty)
	show(l.Init())
}
