// want: holds
//
// An error path unlocks, and so does the deferred call.
package main

import "sync"

var mu sync.Mutex

func work(fail bool) {
	mu.Lock()
	defer mu.Unlock()
	if fail {
		return
	}
}

func main() {
	work(false)
	work(true)
}
