// A goroutine that computes and never waits, and one P.
package main

import (
	"fmt"
	"runtime"
)

func compute(done chan uint32) {
	x := uint32(1)
	for range 100_000_000 {
		x = x*1664525 + 1013904223
	}
	fmt.Println("computed")
	done <- x
}

func main() {
	runtime.GOMAXPROCS(1)
	done := make(chan uint32)
	go compute(done)
	runtime.Gosched()

	fmt.Println("main has its turn")
	<-done
}
