// want: deadlock
//
// A recovered panic leaves the function before the token is given back, and the next one waits for ever.
package main

import "sync"

func main() {
	tokens := make(chan struct{}, 1)
	var wg sync.WaitGroup
	job := func(bad bool) {
		defer func() { recover() }()
		tokens <- struct{}{}
		if bad {
			panic("bad job")
		}
		<-tokens
	}
	wg.Go(func() { job(true) })
	wg.Go(func() { job(false) })
	wg.Wait()
}
