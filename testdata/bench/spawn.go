// Starting 100,000 goroutines and waiting for them, ten times.
package main

import "sync"

func main() {
	total := 0
	for round := 0; round < 10; round++ {
		var wg sync.WaitGroup
		var mu sync.Mutex
		for k := 0; k < 100_000; k++ {
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
