package main

import (
	"fmt"
	"sync"
)

func main() {
	done := make(chan struct{})
	var wg sync.WaitGroup
	for i := range 2 {
		wg.Go(func() {
			fmt.Println("worker", i, "found it")
			close(done)
		})
	}
	<-done
	wg.Wait()
}
