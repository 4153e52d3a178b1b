// want: leak
//
// Two of the same kind can meet on the channel of three: then the one between them is left behind.
package main

func main() {
	c := make(chan int)
	a, b := c, c
	done := make(chan bool)
	go func() { a <- 1 }()
	go func() {
		n := <-b
		b <- n + 1
	}()
	go func() {
		<-a
		done <- true
	}()
	<-done
}
