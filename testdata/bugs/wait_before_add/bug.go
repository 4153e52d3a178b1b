// want: panic
//
// The waiter may look at the counter before anything was added: it does not wait at all.
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	results := make(chan int, 1)
	done := make(chan bool)
	go func() {
		wg.Wait()
		close(results)
		done <- true
	}()
	wg.Add(1)
	go func() {
		defer wg.Done()
		results <- 1
	}()
	<-done
	wg.Wait()
}
