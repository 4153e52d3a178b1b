// want: holds
//
// The windows meet but do not overlap.
package main

import "sync"

func bump(s []int) {
	for i := range s {
		s[i]++
	}
}

func main() {
	s := make([]int, 4)
	var wg sync.WaitGroup
	wg.Go(func() { bump(s[:2]) })
	wg.Go(func() { bump(s[2:]) })
	wg.Wait()
}
