// want: holds
//
// A path without Done.
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	for i := range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			if i == 1 {
				return
			}
		}()
	}
	wg.Wait()
}
