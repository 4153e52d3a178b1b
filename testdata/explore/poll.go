// One poll of a channel against one send.
package main

import ()

func main() {
	c := make(chan int, 1)
	go func() { c <- 1 }()
	select {
	case <-c:
	default:
	}
}
