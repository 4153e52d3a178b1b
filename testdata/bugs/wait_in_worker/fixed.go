// want: holds
//
// A worker waits for the WaitGroup that counts it.
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	out := make(chan int, 2)
	wg.Add(2)
	for i := range 2 {
		go func() {
			defer wg.Done()
			out <- i
		}()
	}
	go func() {
		wg.Wait()
		close(out)
	}()
	for range out {
	}
}
