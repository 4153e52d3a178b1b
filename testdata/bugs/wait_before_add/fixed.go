// want: holds
//
// The counter is raised before the goroutine that waits is started.
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	results := make(chan int, 1)
	done := make(chan bool)
	wg.Add(1)
	go func() {
		wg.Wait()
		close(results)
		done <- true
	}()
	go func() {
		defer wg.Done()
		results <- 1
	}()
	<-done
	wg.Wait()
}
