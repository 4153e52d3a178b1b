// want: deadlock
//
// A recovered panic skips the unlock, which is not deferred.
package main

import "sync"

var mu sync.Mutex

func work(x int) {
	defer func() { recover() }()
	mu.Lock()
	if x == 0 {
		panic("zero")
	}
	mu.Unlock()
}

func main() {
	work(0)
	work(1)
}
