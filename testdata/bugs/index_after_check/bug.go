// want: panic
//
// The slice is shortened between the check and the use.
package main

import "sync"

func main() {
	var mu sync.Mutex
	list := []int{1}
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			mu.Lock()
			n := len(list)
			mu.Unlock()
			if n > 0 {
				mu.Lock()
				list = list[:len(list)-1]
				mu.Unlock()
			}
		})
	}
	wg.Wait()
}
