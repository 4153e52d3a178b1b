// 100,000 goroutines that wait at the same time.
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	gate := make(chan struct{})
	for range 100_000 {
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
