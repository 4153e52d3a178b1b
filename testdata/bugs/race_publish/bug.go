// want: race
//
// A pointer is published with a plain store.
package main

import "sync/atomic"

type config struct{ n int }

func main() {
	var c *config
	done := make(chan bool)
	go func() {
		c = &config{1}
		done <- true
	}()
	if v := c; v != nil {
		_ = v.n
	}
	<-done
	_ = new(atomic.Int32)
}
