// want: panic
// Of two who come at one instant either may be the first for a select that waited.
package main

import "time"

func main() {
	a := make(chan int, 1)
	b := make(chan int, 1)
	go func() {
		time.Sleep(time.Millisecond)
		a <- 1
	}()
	go func() {
		time.Sleep(time.Millisecond)
		b <- 1
	}()
	select {
	case <-a:
	case <-b:
		panic("b first")
	}
}
