package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var n atomic.Int64
	var all sync.WaitGroup
	for range 2 {
		all.Go(func() {
			for {
				seen := n.Load()
				if n.CompareAndSwap(seen, seen+1) {
					return
				}
			}
		})
	}
	all.Wait()
	fmt.Println(n.Load())
}
