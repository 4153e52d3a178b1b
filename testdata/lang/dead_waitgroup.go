// Deadlock: one Add too many, so Wait never returns, for two waiters.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	wg.Add(4)
	for i := range 3 {
		go func() {
			defer wg.Done()
			_ = i * i
		}()
	}
	started := make(chan struct{})
	go func() {
		close(started)
		wg.Wait()
		fmt.Println("never")
	}()
	<-started
	fmt.Println("waiting")
	wg.Wait()
	fmt.Println("never")
}
