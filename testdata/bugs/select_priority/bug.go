// want: panic
//
// Both cases ready: select may take the job although stop is closed.
package main

func main() {
	jobs := make(chan int, 1)
	stop := make(chan struct{})
	stopped := false
	jobs <- 1
	stopped = true
	close(stop)
	select {
	case <-jobs:
		if stopped {
			panic("worked after stop")
		}
	case <-stop:
	}
}
