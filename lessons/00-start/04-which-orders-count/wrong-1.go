// Fails by property: a lock makes the appends whole, and leaves their order to luck.
package main

import (
	"fmt"
	"sync"
)

func squares(ns []int) []int {
	var (
		mu  sync.Mutex
		wg  sync.WaitGroup
		out []int
	)
	for _, n := range ns {
		wg.Go(func() {
			r := square(n)
			mu.Lock()
			out = append(out, r)
			mu.Unlock()
		})
	}
	wg.Wait()
	return out
}

// The check: three squares are worked out at the same time, and come in the order that was asked for.

var together sync.WaitGroup

// square takes its time: it goes on when all three have begun.
func square(n int) int {
	together.Done()
	together.Wait()
	return n * n
}

func main() {
	together.Add(3)
	got := squares([]int{3, 1, 2})
	must(len(got) == 3 && got[0] == 9 && got[1] == 1 && got[2] == 4, "the squares of 3, 1, 2 are 9, 1, 4 in this order")
	fmt.Println(got)
}

func must(ok bool, property string) {
	if !ok {
		panic("property: " + property)
	}
}
