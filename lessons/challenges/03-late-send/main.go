// Main takes one result, and closes.
package main

func worker(results chan<- int, done chan<- bool) {
	results <- 1
	done <- true
}

func main() {
	results, done := make(chan int, 2), make(chan bool, 2)
	go worker(results, done)
	go worker(results, done)
	<-results
	close(results)
	<-done
	<-done
}
