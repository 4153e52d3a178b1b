// want: race
//
// The goroutines share a variable that is declared outside of the loop.
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	i := 0
	for ; i < 2; i++ {
		wg.Go(func() { _ = i + 1; println(i) })
	}
	wg.Wait()
}
