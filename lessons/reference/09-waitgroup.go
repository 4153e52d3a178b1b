package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func work(n int64, sum *atomic.Int64, all *sync.WaitGroup) {
	defer all.Done()
	sum.Add(n)
}

func main() {
	var all sync.WaitGroup
	var sum atomic.Int64
	all.Add(2) // counted before they start
	go work(1, &sum, &all)
	go work(2, &sum, &all)
	all.Wait()
	fmt.Println(sum.Load())
}
