package main

import (
	"context"
	"fmt"
	"sync"
	"time"
)

// The bug that took a week. A pool stops when its context ends. The test stops an idle pool and
// passes. In production it never stops, once a month, on Fridays.
type pool struct {
	jobs    chan int
	results chan int
	wg      sync.WaitGroup
}

func start(ctx context.Context, workers int) *pool {
	p := &pool{jobs: make(chan int), results: make(chan int)}
	for range workers {
		p.wg.Go(func() { p.work(ctx) })
	}
	return p
}

func (p *pool) work(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case j := <-p.jobs:
			time.Sleep(time.Duration(j) * time.Millisecond)
			p.results <- j * j
		}
	}
}

func (p *pool) stop(cancel context.CancelFunc) {
	cancel()
	p.wg.Wait()
	close(p.results)
}

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	p := start(ctx, 2)
	p.jobs <- 1
	p.jobs <- 3
	fmt.Println("first result:", <-p.results)
	time.Sleep(5 * time.Millisecond)
	p.stop(cancel)
	fmt.Println("stopped")
}
