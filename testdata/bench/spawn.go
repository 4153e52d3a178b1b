// Starting 100,000 goroutines and waiting for them, ten times.
package main

import "sync"

func main() {
	total := 0
	for range 10 {
		var wg sync.WaitGroup
		var mu sync.Mutex
		for range 100_000 {
			wg.Add(1)
			go func() {
				defer wg.Done()
				mu.Lock()
				total++
				mu.Unlock()
			}()
		}
		wg.Wait()
	}
	println(total)
}
