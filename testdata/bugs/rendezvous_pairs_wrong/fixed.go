// want: holds
//
// Each of the two who give has a channel of its own.
package main

func main() {
	c := make(chan int)
	a, b := c, make(chan int)
	done := make(chan bool)
	go func() { a <- 1 }()
	go func() {
		n := <-b
		b <- n + 1
	}()
	go func() {
		if a != b {
			b <- 1
			<-b
		}
		<-a
		done <- true
	}()
	<-done
}
