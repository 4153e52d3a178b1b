package main

import (
	"fmt"
	"sync/atomic"
)

func increment(n *atomic.Int64, done chan bool) {
	for {
		seen := n.Load()
		if n.CompareAndSwap(seen, seen+1) {
			break
		}
	}
	done <- true
}

func main() {
	var n atomic.Int64
	done := make(chan bool)
	go increment(&n, done)
	go increment(&n, done)
	<-done
	<-done
	fmt.Println(n.Load())
}
