// Goexit in a deferred call replaces a panic: the goroutine ends quietly and main goes on.
package main

import (
	"fmt"
	"runtime"
)

func main() {
	done := make(chan struct{})
	go func() {
		defer close(done)
		defer runtime.Goexit()
		panic("aborted")
	}()
	<-done
	fmt.Println("main goes on")
	var err error = fmt.Errorf("at last")
	panic(err)
}
