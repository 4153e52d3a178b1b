// want: race
//
// The result is read before Wait.
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	sum := 0
	wg.Go(func() { sum = 1 })
	_ = sum
	println(sum)
	wg.Wait()
}
