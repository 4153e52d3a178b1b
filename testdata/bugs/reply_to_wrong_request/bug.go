// want: panic
//
// Two clients share one reply channel: each may take the other's answer.
package main

import "sync"

type request struct {
	n     int
	reply chan int
}

func main() {
	requests := make(chan request)
	shared := make(chan int)
	go func() {
		for r := range requests {
			go func() { r.reply <- 10 * r.n }()
		}
	}()
	var wg sync.WaitGroup
	for i := range 2 {
		wg.Go(func() {
			reply := shared
			requests <- request{i, reply}
			if <-reply != 10*i {
				panic("somebody else's answer")
			}
		})
	}
	wg.Wait()
	close(requests)
}
