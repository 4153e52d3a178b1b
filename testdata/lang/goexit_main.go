// runtime.Goexit in main ends main's goroutine after its deferred calls; the others go on, and
// when all have ended, that is a deadlock of its own kind.
package main

import (
	"fmt"
	"runtime"
)

func main() {
	done := make(chan bool)
	go func() {
		<-done
		fmt.Println("the other goroutine goes on")
	}()
	defer fmt.Println("main's deferred call")
	defer close(done)
	runtime.Goexit()
	fmt.Println("never")
}
