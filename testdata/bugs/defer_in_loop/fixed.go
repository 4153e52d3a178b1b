// want: holds
//
// The body of the loop is a function.
package main

import "sync"

func main() {
	var mu sync.Mutex
	n := 0
	for range 2 {
		func() {
			mu.Lock()
			defer mu.Unlock()
			n++
		}()
	}
}
