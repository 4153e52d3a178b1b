package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var all sync.WaitGroup
	var sum atomic.Int64
	for n := range 3 {
		all.Go(func() { sum.Add(int64(n)) })
	}
	all.Wait()
	fmt.Println(sum.Load())
}
