// AfterFunc comes after what its caller did before.
package main

import (
	"time"
)

var x int

func main() {
	x = 1
	done := make(chan bool)
	time.AfterFunc(time.Millisecond, func() {
		x = 2
		close(done)
	})
	<-done
	println(x)
}
