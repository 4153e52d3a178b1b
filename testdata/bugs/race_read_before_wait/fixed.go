// want: holds
//
// The result is read before Wait.
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	sum := 0
	wg.Go(func() { sum = 1 })
	wg.Wait()
	println(sum)
}
