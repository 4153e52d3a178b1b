// want: fatal
//
// An error path unlocks, and so does the deferred call.
package main

import "sync"

var mu sync.Mutex

func work(fail bool) {
	mu.Lock()
	defer mu.Unlock()
	if fail {
		mu.Unlock()
		return
	}
}

func main() {
	work(false)
	work(true)
}
