// want: leak
//
// The consumer ranges over a channel that nobody closes.
package main

func main() {
	c := make(chan int)
	done := make(chan bool)
	go func() {
		first := true
		for range c {
			if first {
				done <- true
				first = false
			}
		}
	}()
	c <- 1
	<-done
}
