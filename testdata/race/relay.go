// Order goes through a third goroutine.
package main

var x int

func main() {
	c, d := make(chan bool, 1), make(chan bool, 1)
	go func() {
		x = 1
		c <- true
	}()
	go func() {
		<-c
		d <- true
	}()
	<-d
	println(x)
}
