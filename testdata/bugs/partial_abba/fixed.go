// want: holds
//
// Two goroutines block each other while main goes on and ends.
package main

import "sync"

func main() {
	var a, b sync.Mutex
	go func() {
		a.Lock()
		b.Lock()
		b.Unlock()
		a.Unlock()
	}()
	go func() {
		a.Lock()
		b.Lock()
		a.Unlock()
		b.Unlock()
	}()
}
