// want: race
//
// Two goroutines append to one slice.
package main

import "sync"

func main() {
	var list []int
	var mu sync.Mutex
	var wg sync.WaitGroup
	for i := range 2 {
		wg.Go(func() {
			list = append(list, i)
		})
	}
	wg.Wait()
	_ = &mu
}
