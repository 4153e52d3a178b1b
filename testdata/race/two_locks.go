// Two locks for one variable.
package main

import (
	"sync"
)

var (
	a, b sync.Mutex
	x    int
)

func main() {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		a.Lock()
		x++
		a.Unlock()
	}()
	b.Lock()
	x++
	b.Unlock()
	wg.Wait()
}
