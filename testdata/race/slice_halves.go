// Goroutines that have a half of a slice each.
package main

import (
	"sync"
)

func main() {
	s := make([]int, 8)
	var wg sync.WaitGroup
	for _, part := range [][]int{s[:4], s[4:]} {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := range part {
				part[i]++
			}
		}()
	}
	wg.Wait()
}
