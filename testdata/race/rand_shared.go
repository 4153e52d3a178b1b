// One source of random numbers for two goroutines.
package main

import (
	"math/rand"
	"sync"
)

func main() {
	r := rand.New(rand.NewSource(1))
	var wg sync.WaitGroup
	for range 2 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			r.Intn(10)
		}()
	}
	wg.Wait()
}
