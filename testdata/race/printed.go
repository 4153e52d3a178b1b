// A struct is printed while it changes.
package main

import (
	"fmt"
	"io"
)

func main() {
	s := &struct{ A, B int }{1, 2}
	done := make(chan bool)
	go func() {
		s.B = 3
		done <- true
	}()
	fmt.Fprintln(io.Discard, s)
	<-done
}
