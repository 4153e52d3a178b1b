// want: holds
//
// Client and server both wait to send.
package main

func main() {
	requests, replies := make(chan int), make(chan int)
	go func() {
		for r := range requests {
			replies <- r
		}
	}()
	requests <- 1
	<-replies
	requests <- 2
	<-replies
	close(requests)
}
