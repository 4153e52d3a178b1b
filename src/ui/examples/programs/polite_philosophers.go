package main

import (
	"fmt"
	"sync"
)

const seats = 3

var forks [seats]sync.Mutex

func dine(i int) {
	left, right := &forks[i], &forks[(i+1)%seats]
	left.Lock()
	right.Lock()
	fmt.Println("philosopher", i, "eats")
	right.Unlock()
	left.Unlock()
}

func main() {
	var wg sync.WaitGroup
	for i := range seats {
		wg.Go(func() { dine(i) })
	}
	wg.Wait()
}
