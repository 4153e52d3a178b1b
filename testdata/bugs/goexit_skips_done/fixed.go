// want: holds
//
// Done is deferred: Goexit runs deferred calls.
package main

import (
	"runtime"
	"sync"
)

func check(ok bool) {
	if !ok {
		runtime.Goexit()
	}
}

func main() {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		check(false)
	}()
	wg.Wait()
}
