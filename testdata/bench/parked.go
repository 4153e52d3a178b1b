// 100,000 goroutines that wait at the same time.
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	gate := make(chan struct{})
	for round := 0; round < 100_000; round++ {
		wg.Add(1)
		go func() {
			<-gate
			wg.Done()
		}()
	}
	close(gate)
	wg.Wait()
	println("done")
}
