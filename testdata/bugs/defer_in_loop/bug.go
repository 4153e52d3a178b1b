// want: deadlock
//
// defer in a loop runs at the end of the function: the second turn locks what the first still holds.
package main

import "sync"

func main() {
	var mu sync.Mutex
	n := 0
	for range 2 {
		mu.Lock()
		defer mu.Unlock()
		n++
	}
}
