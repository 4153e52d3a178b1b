// want: holds
//
// Giving the token back is deferred.
package main

import "sync"

func main() {
	tokens := make(chan struct{}, 1)
	var wg sync.WaitGroup
	job := func(bad bool) {
		defer func() { recover() }()
		tokens <- struct{}{}
		defer func() { <-tokens }()
		if bad {
			panic("bad job")
		}
	}
	wg.Go(func() { job(true) })
	wg.Go(func() { job(false) })
	wg.Wait()
}
