// want: race
//
// Two slices grown from one with spare capacity share the array behind it: both appends write the same element.
package main

import "sync"

func main() {
	base := make([]string, 1, 4)
	common := base
	var wg sync.WaitGroup
	wg.Go(func() { _ = append(common, "a") })
	wg.Go(func() { _ = append(common, "b") })
	wg.Wait()
}
