// want: holds
//
// The function returns its error in place of panicking.
package main

import (
	"errors"
	"sync"
)

func main() {
	load := sync.OnceValue(func() error { return errors.New("no file") })
	done := make(chan bool)
	go func() {
		defer func() {
			recover()
			done <- true
		}()
		load()
	}()
	load()
	<-done
}
