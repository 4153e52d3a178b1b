// want: deadlock
//
// Everybody takes the left fork first.
package main

import "sync"

func main() {
	const n = 3
	var fork [n]sync.Mutex
	var wg sync.WaitGroup
	for i := range n {
		wg.Go(func() {
			a, b := i, (i+1)%n
			fork[a].Lock()
			fork[b].Lock()
			fork[b].Unlock()
			fork[a].Unlock()
		})
	}
	wg.Wait()
}
