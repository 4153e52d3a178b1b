// want: holds
//
// The channel was never made.
package main

func main() {
	c := make(chan int)
	go func() { c <- 1 }()
	<-c
}
