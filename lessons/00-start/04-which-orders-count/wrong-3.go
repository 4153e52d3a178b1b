// Fails by race: the last to finish says that all is done, but only its own writing is ordered before the reading.
package main

import (
	"fmt"
	"sync"
)

func squares(ns []int) []int {
	out := make([]int, len(ns))
	done := make(chan bool, len(ns))
	for i, n := range ns {
		go func() {
			out[i] = square(n)
			done <- true
		}()
	}
	<-done
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
