// want: holds
//
// Done is called by the worker and again by who started it.
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		wg.Done()
	}()
	wg.Wait()
	wg.Add(1)
	wg.Done()
}
