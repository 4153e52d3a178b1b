package main

import (
	"fmt"
	"sync"
	"time"
)

// Each steps aside for the other, at the same time, every time.
func walk(name string, side *int, other *int, mu *sync.Mutex, gaveUp *int) {
	for range 5 {
		mu.Lock()
		blocked := *side == *other
		mu.Unlock()
		if !blocked {
			fmt.Println(name, "passes")
			return
		}
		time.Sleep(time.Millisecond)
		mu.Lock()
		*side = 1 - *side
		mu.Unlock()
		time.Sleep(time.Millisecond)
	}
	mu.Lock()
	*gaveUp++
	mu.Unlock()
}

func main() {
	var mu sync.Mutex
	var wg sync.WaitGroup
	ann, bob, gaveUp := 0, 0, 0
	wg.Go(func() { walk("Ann", &ann, &bob, &mu, &gaveUp) })
	wg.Go(func() { walk("Bob", &bob, &ann, &mu, &gaveUp) })
	wg.Wait()
	fmt.Println(gaveUp, "gave up")
}
