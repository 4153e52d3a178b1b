// A container may use two CPUs. Its node has many more, and they are idle.
package main

import (
	"fmt"

	"lesson/kernel"
)

const (
	period = 100 // ms, as Kubernetes sets it
	limit  = 2   // CPUs; slide 1..8
)

func main() {
	free := &kernel.Group{}
	limited := &kernel.Group{QuotaMs: limit * period, PeriodMs: period}
	short := &kernel.Group{QuotaMs: limit * 10, PeriodMs: 10}
	fmt.Println("#plot answer: threads that work on one request, ms until the answer")
	for _, threads := range []int{1, 2, 4, 8, 16, 32, 64} {
		work := 320 / threads // ms for each: the same work, in smaller pieces
		fmt.Println("#point answer no-limit", threads, free.Finish(threads, work))
		fmt.Println("#point answer limit-2", threads, limited.Finish(threads, work))
		fmt.Println("#point answer limit-2-in-10ms", threads, short.Finish(threads, work))
	}
	fmt.Println("#plot small: threads at once, ms until all have done 10 ms")
	for _, threads := range []int{1, 2, 4, 8, 16, 20, 24, 32, 40, 48} {
		fmt.Println("#point small no-limit", threads, free.Finish(threads, 10))
		fmt.Println("#point small limit-2", threads, limited.Finish(threads, 10))
	}
}
