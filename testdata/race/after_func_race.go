// Nothing orders the callback with what its caller does next.
package main

import (
	"time"
)

var x int

func main() {
	done := make(chan bool)
	time.AfterFunc(time.Millisecond, func() {
		x = 2
		close(done)
	})
	x = 1
	<-done
}
