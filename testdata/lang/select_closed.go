// A send on a closed channel in a select: one communication with a default panics at its own line, several
// at the line of the select.
package main

import "fmt"

func main() {
	c, d := make(chan int), make(chan int, 1)
	close(c)
	func() {
		defer func() { fmt.Println(recover()) }()
		select {
		case d <- 1:
		case c <- 1:
		}
		select {
		case d <- 1:
		case c <- 1:
		}
	}()
	select {
	default:
		fmt.Println("default")
	case c <- 2:
	}
}
