// want: deadlock
//
// The pool's results are received only after all jobs are sent.
package main

import "sync"

func main() {
	jobs, results := make(chan int), make(chan int)
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			for j := range jobs {
				results <- j * j
			}
		})
	}
	for i := range 3 {
		jobs <- i
	}
	close(jobs)
	go func() {
		wg.Wait()
		close(results)
	}()
	for range results {
	}
}
