// 1,000,000 goroutines that wait at the same time.
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	gate := make(chan struct{})
	for i := 0; i < 1_000_000; i++ {
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
