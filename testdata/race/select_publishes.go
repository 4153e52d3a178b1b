// A select that receives orders as a receive does.
package main

var x int

func main() {
	c, d := make(chan int), make(chan int)
	go func() {
		x = 1
		select {
		case c <- 1:
		case d <- 1:
		}
	}()
	select {
	case <-c:
	case <-d:
	}
	println(x)
}
