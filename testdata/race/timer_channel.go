// Receiving from a timer comes after its start.
package main

import (
	"time"
)

var x int

func main() {
	x = 1
	t := time.NewTimer(time.Millisecond)
	done := make(chan bool)
	go func() {
		<-t.C
		println(x)
		done <- true
	}()
	<-done
}
