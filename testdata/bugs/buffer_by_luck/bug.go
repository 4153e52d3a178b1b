// want: deadlock
//
// The buffer is only large enough if the consumer is fast.
package main

func main() {
	c := make(chan int, 1)
	ack := make(chan int)
	done := make(chan bool)
	go func() {
		for range 2 {
			ack <- <-c
		}
		done <- true
	}()
	c <- 1
	c <- 2
	c <- 3
	<-ack
	<-ack
	<-done
}
