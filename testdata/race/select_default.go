// A select that takes its default is ordered by nothing.
package main

var x int

func main() {
	c := make(chan int, 1)
	done := make(chan bool)
	go func() {
		x = 1
		c <- 1
		done <- true
	}()
	select {
	case <-c:
	default:
		println(x)
	}
	<-done
}
