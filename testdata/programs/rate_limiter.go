// A token bucket: requests pass at a steady rate, and a full bucket lets a burst through.
// A hand-moved clock makes the arithmetic visible; a ticker paces the second half.
package main

import (
	"fmt"
	"sync"
	"time"
)

// Clock tells the time since some start.
type Clock interface {
	Since() time.Duration
}

type fakeClock time.Duration

func (c *fakeClock) Since() time.Duration    { return time.Duration(*c) }
func (c *fakeClock) Advance(d time.Duration) { *c += fakeClock(d) }

// Limiter is a token bucket that fills with one token each interval.
type Limiter struct {
	mu       sync.Mutex
	clock    Clock
	interval time.Duration
	burst    float64
	tokens   float64
	last     time.Duration
}

func NewLimiter(clock Clock, interval time.Duration, burst int) *Limiter {
	return &Limiter{clock: clock, interval: interval, burst: float64(burst), tokens: float64(burst)}
}

// Allow takes a token if there is one.
func (l *Limiter) Allow() bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	now := l.clock.Since()
	l.tokens = min(l.burst, l.tokens+float64(now-l.last)/float64(l.interval))
	l.last = now
	if l.tokens < 1 {
		return false
	}
	l.tokens--
	return true
}

func main() {
	var clock fakeClock
	limiter := NewLimiter(&clock, 100*time.Millisecond, 3)

	steps := []time.Duration{0, 0, 0, 0, 50, 50, 20, 80, 250, 0, 0, 1000, 0, 0, 0}
	for i, step := range steps {
		clock.Advance(step * time.Millisecond)
		verdict := "refused"
		if limiter.Allow() {
			verdict = "allowed"
		}
		fmt.Printf("request %2d at %6v: %s, %4.2f tokens left\n",
			i+1, clock.Since(), verdict, limiter.tokens)
	}

	// Pacing: one request for each tick.
	start := time.Now()
	ticker := time.NewTicker(10 * time.Millisecond)
	defer ticker.Stop()
	requests := make(chan int, 5)
	for i := range cap(requests) {
		requests <- i
	}
	close(requests)
	for r := range requests {
		<-ticker.C
		fmt.Println("paced request", r)
	}
	fmt.Println("took at least 50ms:", time.Since(start) >= 50*time.Millisecond)
}
