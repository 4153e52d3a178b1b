// want: deadlock
//
// runtime.Goexit leaves the function before Done, which is not deferred.
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
		check(false)
		wg.Done()
	}()
	wg.Wait()
}
