package main

import (
	"fmt"
	"sync"
)

func main() {
	belt := make(chan int, 2)
	var senders sync.WaitGroup
	for n := range 2 {
		senders.Go(func() { belt <- n })
	}
	go func() {
		senders.Wait()
		close(belt) // who started them closes, after the last
	}()
	for n := range belt {
		fmt.Println(n)
	}
}
