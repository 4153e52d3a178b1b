package main

import (
	"container/ring"
	"fmt"
	"math/rand"
)

func show(r *ring.Ring) {
	fmt.Print(r.Len(), ":")
	r.Do(func(x any) { fmt.Print(" ", x) })
	fmt.Println()
}

func main() {
	rnd := rand.New(rand.NewSource(1))
	var all []*ring.Ring
	for i := range 4 {
		r := ring.New(i + 1)
		for k := range r.Len() {
			r.Value = fmt.Sprint(i, ".", k)
			all = append(all, r)
			r = r.Next()
		}
		show(r)
		show(r.Prev())
	}
	all = append(all, &ring.Ring{Value: "zero"})
	for range 300 {
		r := all[rnd.Intn(len(all))]
		switch rnd.Intn(3) {
		case 0:
			show(r.Link(all[rnd.Intn(len(all))]))
		case 1:
			show(r.Unlink(rnd.Intn(6) - 1))
		case 2:
			show(r.Move(rnd.Intn(20) - 10))
		}
		show(r)
	}
	show(ring.New(0))
	show(new(ring.Ring))
	show(new(ring.Ring).Move(3))
	show(new(ring.Ring).Link(nil))
}
