// N goroutines that do the same thing once.
package main

import "sync"

const N = 2

func main() {
	var once sync.Once
	for range N {
		go once.Do(func() {})
	}
}
