// want: panic
//
// The receiver closes when it has enough, while the sender still sends.
package main

func main() {
	c := make(chan int)
	done := make(chan bool)
	go func() {
		defer close(done)
		for i := range 3 {
			c <- i
		}
	}()
	<-c
	close(c)
	<-done
}
