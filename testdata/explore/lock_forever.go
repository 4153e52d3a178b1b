// N threads lock and never unlock.
package main

import "sync"

const N = 2

func main() {
	var mu sync.Mutex
	for range N {
		go mu.Lock()
	}
}
