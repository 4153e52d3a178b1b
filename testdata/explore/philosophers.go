// N philosophers, each of whom takes the left fork first.
package main

import "sync"

const N = 2

func main() {
	var fork [N]sync.Mutex
	var wg sync.WaitGroup
	wg.Add(N)
	for i := range N {
		go func() {
			defer wg.Done()
			fork[i].Lock()
			fork[(i+1)%N].Lock()
			fork[(i+1)%N].Unlock()
			fork[i].Unlock()
		}()
	}
	wg.Wait()
}
