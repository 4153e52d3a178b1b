// A buffered channel as a counting semaphore: many tasks, never more than three at once.
package main

import (
	"fmt"
	"sync"
	"time"
)

// Semaphore holds one token for each permit in use.
type Semaphore chan struct{}

func NewSemaphore(permits int) Semaphore { return make(Semaphore, permits) }

func (s Semaphore) Acquire() { s <- struct{}{} }

func (s Semaphore) Release() { <-s }

// TryAcquire takes a permit only if one is free.
func (s Semaphore) TryAcquire() bool {
	select {
	case s <- struct{}{}:
		return true
	default:
		return false
	}
}

// gauge follows how many tasks are active and the most there have been.
type gauge struct {
	mu              sync.Mutex
	active, highest int
}

func (g *gauge) enter() {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.active++
	if g.active > g.highest {
		g.highest = g.active
	}
}

func (g *gauge) leave() {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.active--
}

func main() {
	const tasks, permits = 12, 3

	sem := NewSemaphore(permits)
	var g gauge
	var wg sync.WaitGroup
	for range tasks {
		wg.Add(1)
		go func() {
			defer wg.Done()
			sem.Acquire()
			defer sem.Release()

			g.enter()
			defer g.leave()
			time.Sleep(20 * time.Millisecond)
		}()
	}
	wg.Wait()

	fmt.Printf("%d tasks, at most %d of %d permits in use\n", tasks, g.highest, cap(sem))
	fmt.Printf("active now: %d, tokens held: %d\n", g.active, len(sem))

	for i := 1; i <= permits+1; i++ {
		fmt.Printf("try %d: %t\n", i, sem.TryAcquire())
	}
	sem.Release()
	fmt.Println("after a release:", sem.TryAcquire())
}
