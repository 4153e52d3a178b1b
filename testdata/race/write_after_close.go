// What is written after closing is not published by it.
package main

var x int

func main() {
	c := make(chan struct{})
	done := make(chan bool)
	go func() {
		<-c
		println(x)
		done <- true
	}()
	close(c)
	x = 1
	<-done
}
