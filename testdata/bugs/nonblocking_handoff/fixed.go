// want: holds
//
// A buffer of one keeps the item until the consumer comes.
package main

func main() {
	c := make(chan int, 1)
	go func() {
		select {
		case c <- 1:
		default:
		}
	}()
	<-c
}
