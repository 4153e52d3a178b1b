// want: holds
//
// A worker exits after the stop signal without taking the job that was handed over.
package main

func main() {
	jobs, stop := make(chan int), make(chan struct{})
	go func() {
		for {
			select {
			case <-jobs:
			case <-stop:
				return
			}
		}
	}()
	go func() {
		select {
		case jobs <- 1:
		case <-stop:
		}
	}()
	close(stop)
}
