// want: holds
// A select that waited while time passed has got the value that came first, also if it goes on only after the cancel.
package main

import (
	"context"
	"time"
)

func main() {
	c := make(chan int, 1)
	ctx, cancel := context.WithCancel(context.Background())
	go func() {
		time.Sleep(5 * time.Millisecond)
		c <- 1
		cancel()
	}()
	select {
	case <-c:
	case <-ctx.Done():
		panic("x")
	}
}
