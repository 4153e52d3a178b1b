// want: holds
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
			if n > 0 {
				list = list[:len(list)-1]
			}
			mu.Unlock()
		})
	}
	wg.Wait()
}
