// The same slow downstream under seven policies: who is alive, who queues, and what the slowest answers take.
package main

import (
	"context"
	"errors"
	"fmt"
	"math/rand"
	"slices"
	"sync"
	"sync/atomic"
	"time"
)

const (
	ms       = time.Millisecond
	requests = 600 // one each millisecond
	seed     = 1
)

var errFailed = errors.New("failed")

// A downstream does six calls at a time, the others stand in its queue. A call takes 3 ms, one in fifty 40 ms. From 200
// to 300 ms it is slow: five times that.
type downstream struct {
	began  time.Time
	mu     sync.Mutex
	random *rand.Rand
	places chan bool
	queue  atomic.Int32
	calls  atomic.Int32
}

func (d *downstream) call(ctx context.Context) error {
	d.calls.Add(1)
	d.queue.Add(1)
	select {
	case d.places <- true:
		d.queue.Add(-1)
		defer func() { <-d.places }()
	case <-ctx.Done():
		d.queue.Add(-1)
		return ctx.Err()
	}
	d.mu.Lock()
	takes := 3 * ms
	if d.random.Intn(50) == 0 {
		takes = 40 * ms
	}
	d.mu.Unlock()
	if t := time.Since(d.began); t > 200*ms && t < 300*ms {
		takes *= 5
	}
	select {
	case <-time.After(takes):
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// A policy is how a service calls it.
type policy func(d *downstream) error

func trusting(d *downstream) error { return d.call(context.Background()) }

func timeout(d *downstream) error {
	ctx, cancel := context.WithTimeout(context.Background(), 50*ms)
	defer cancel()
	return d.call(ctx)
}

// bulkhead lets so many in, and refuses the others at once.
func bulkhead(places int, inner policy) policy {
	room := make(chan bool, places)
	return func(d *downstream) error {
		select {
		case room <- true:
			defer func() { <-room }()
			return inner(d)
		default:
			return errFailed
		}
	}
}

// retry tries again, up to twice, while there are tokens. Each request earns a part of one.
func retry(earned float64, inner policy) policy {
	var mu sync.Mutex
	tokens := 10.0
	spend := func(n float64) bool {
		mu.Lock()
		defer mu.Unlock()
		if tokens < n {
			return false
		}
		tokens = min(tokens-n, 10)
		return true
	}
	return func(d *downstream) error {
		spend(-earned)
		err := inner(d)
		for n := 0; n < 2 && err != nil && spend(1); n++ {
			err = inner(d)
		}
		return err
	}
}

// hedge asks a second time after 10 ms, and takes the first answer.
func hedge(d *downstream) error {
	ctx, cancel := context.WithTimeout(context.Background(), 50*ms)
	defer cancel() // the loser leaves
	answers := make(chan error, 2)
	ask := func() { answers <- d.call(ctx) }
	go ask()
	select {
	case err := <-answers:
		return err
	case <-time.After(10 * ms):
	}
	go ask()
	return <-answers
}

// breaker refuses for 30 ms after five failures in a row, and then lets one call through to ask.
func breaker(inner policy) policy {
	var mu sync.Mutex
	failures, until := 0, time.Time{}
	return func(d *downstream) error {
		mu.Lock()
		if failures >= 5 {
			if time.Now().Before(until) {
				mu.Unlock()
				return errFailed
			}
			until = time.Now().Add(30 * ms)
		}
		mu.Unlock()
		err := inner(d)
		mu.Lock()
		defer mu.Unlock()
		if err == nil {
			failures = 0
		} else if failures++; failures == 5 {
			until = time.Now().Add(30 * ms)
		}
		return err
	}
}

func measure(name string, handle policy) {
	d := &downstream{began: time.Now(), random: rand.New(rand.NewSource(seed)), places: make(chan bool, 6)}
	var alive, good atomic.Int32
	var all sync.WaitGroup
	took := make([]time.Duration, requests)
	for n := range requests {
		all.Go(func() {
			arrived := time.Now()
			alive.Add(1)
			defer alive.Add(-1)
			if handle(d) == nil {
				good.Add(1)
			}
			took[n] = time.Since(arrived)
		})
		time.Sleep(ms)
		if n%20 == 19 {
			fmt.Println("#point alive", name, n+1, alive.Load())
			fmt.Println("#point queue", name, n+1, d.queue.Load())
		}
	}
	all.Wait()
	for from := 0; from < requests; from += 50 {
		window := slices.Sorted(slices.Values(took[from : from+50]))
		fmt.Println("#point tail", name, from+50, window[47].Milliseconds()) // 95 of 100 are faster
	}
	calm := slices.Sorted(slices.Values(took[:200]))
	fmt.Printf("%-12s answered %d of %d with %d calls; before 200 ms, 99 of 100 took %d ms at most\n",
		name, good.Load(), requests, d.calls.Load(), calm[197].Milliseconds())
}

func main() {
	fmt.Println("#plot alive: ms, requests alive")
	fmt.Println("#plot queue: ms, calls in the downstream's queue")
	fmt.Println("#plot tail: ms, ms until 95 of 100 have an answer or an error")
	measure("trusting", trusting)
	measure("timeout", timeout)
	measure("bulkhead", bulkhead(12, timeout))
	measure("retry", retry(1000, timeout))
	measure("retry-budget", retry(0.1, timeout))
	measure("hedge", hedge)
	measure("breaker", breaker(timeout))
}
