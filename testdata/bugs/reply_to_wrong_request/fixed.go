// want: holds
//
// Each request carries a reply channel of its own.
package main

import "sync"

type request struct {
	n     int
	reply chan int
}

func main() {
	requests := make(chan request)
	go func() {
		for r := range requests {
			go func() { r.reply <- 10 * r.n }()
		}
	}()
	var wg sync.WaitGroup
	for i := range 2 {
		wg.Go(func() {
			reply := make(chan int)
			requests <- request{i, reply}
			if <-reply != 10*i {
				panic("somebody else's answer")
			}
		})
	}
	wg.Wait()
	close(requests)
}
