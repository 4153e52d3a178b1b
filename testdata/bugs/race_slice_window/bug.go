// want: race
//
// Two goroutines sort parts of one slice whose windows overlap by one element.
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
	wg.Go(func() { bump(s[:3]) })
	wg.Go(func() { bump(s[2:]) })
	wg.Wait()
}
