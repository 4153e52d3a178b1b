// want: deadlock
//
// The producer gives up when the consumer is not yet there, but the consumer waits for exactly one item.
package main

func main() {
	c := make(chan int)
	go func() {
		select {
		case c <- 1:
		default:
		}
	}()
	<-c
}
