// want: race
//
// An interface variable of two words is replaced while another goroutine calls through it.
package main

import "errors"

var last error

func main() {
	last = errors.New("none")
	done := make(chan bool)
	go func() {
		last = errors.New("broken")
		done <- true
	}()
	_ = last.Error()
	<-done
}
