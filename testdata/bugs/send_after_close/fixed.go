// want: holds
//
// One producer closes while the other one has still something to send.
package main

import "sync"

func main() {
	c := make(chan int, 4)
	var wg sync.WaitGroup
	for i := range 2 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			c <- i
		}()
	}
	wg.Wait()
	close(c)
}
