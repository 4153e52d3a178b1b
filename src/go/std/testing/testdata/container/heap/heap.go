package main

import (
	"container/heap"
	"fmt"
	"math/rand"
)

type item struct{ prio, id int }
type queue []item

func (q queue) Len() int           { return len(q) }
func (q queue) Less(i, j int) bool { return q[i].prio < q[j].prio }
func (q queue) Swap(i, j int)      { q[i], q[j] = q[j], q[i] }
func (q *queue) Push(x any)        { *q = append(*q, x.(item)) }
func (q *queue) Pop() any {
	old := *q
	x := old[len(old)-1]
	*q = old[:len(old)-1]
	return x
}

func main() {
	r := rand.New(rand.NewSource(1))
	q := &queue{}
	for i := range 20 {
		*q = append(*q, item{r.Intn(9), i})
	}
	heap.Init(q)
	fmt.Println(*q)
	for i := range 500 {
		switch n := q.Len(); {
		case r.Intn(2) == 0:
			heap.Push(q, item{r.Intn(9), 100 + i})
		case n == 0:
		case r.Intn(3) == 0:
			fmt.Println(heap.Remove(q, r.Intn(n)))
		case r.Intn(2) == 0:
			k := r.Intn(n)
			(*q)[k].prio = r.Intn(9)
			heap.Fix(q, k)
		default:
			fmt.Println(heap.Pop(q))
		}
		if i%20 == 0 {
			fmt.Println(*q)
		}
	}
	for q.Len() > 0 {
		fmt.Print(heap.Pop(q), " ")
	}
	fmt.Println()
}
