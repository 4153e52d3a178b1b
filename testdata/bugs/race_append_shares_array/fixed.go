// want: holds
//
// The common part is cut to its length, so each append makes an array of its own.
package main

import "sync"

func main() {
	base := make([]string, 1, 4)
	common := base[:1:1]
	var wg sync.WaitGroup
	wg.Go(func() { _ = append(common, "a") })
	wg.Go(func() { _ = append(common, "b") })
	wg.Wait()
}
