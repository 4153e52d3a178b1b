// want: holds
//
// A path that does not give the place back.
package main

import "sync"

func main() {
	sem := make(chan struct{}, 1)
	var wg sync.WaitGroup
	for i := range 3 {
		wg.Go(func() {
			sem <- struct{}{}
			defer func() { <-sem }()
			if i == 0 {
				return
			}
		})
	}
	wg.Wait()
}
