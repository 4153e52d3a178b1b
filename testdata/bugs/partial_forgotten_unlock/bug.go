// want: partial-deadlock
//
// The background goroutine returns with the lock, the next one never gets it.
package main

import "sync"

func main() {
	var mu sync.Mutex
	for i := range 2 {
		go func() {
			mu.Lock()
			if i == 0 {
				return
			}
			mu.Unlock()
		}()
	}
}
