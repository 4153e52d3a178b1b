package main

import (
	"fmt"
	"sync"
)

func main() {
	var seen sync.Map
	var all sync.WaitGroup
	first := make(chan bool, 2)
	for range 2 {
		all.Go(func() {
			_, there := seen.LoadOrStore("order 7", true)
			first <- !there
		})
	}
	all.Wait()
	fmt.Println(<-first != <-first)
}
