// A variable that goes back and forth with a message.
package main

var x int

func main() {
	c, d := make(chan bool), make(chan bool)
	go func() {
		for range c {
			x++
			d <- true
		}
		close(d)
	}()
	for range 3 {
		x++
		c <- true
		<-d
	}
	close(c)
	<-d
	println(x)
}
