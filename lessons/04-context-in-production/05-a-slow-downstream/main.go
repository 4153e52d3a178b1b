// A service gets a request every millisecond. Its downstream takes 5 ms, then 200 ms for a while.
package main

import (
	"context"
	"fmt"
	"sync/atomic"
	"time"
)

const ms = time.Millisecond

var began = time.Now()

// downstream is slow between 50 and 150 ms.
func downstream(ctx context.Context) error {
	takes := 5 * ms
	if t := time.Since(began); t > 50*ms && t < 150*ms {
		takes = 200 * ms // slide 20..400 by 20
	}
	select {
	case <-time.After(takes):
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// A policy handles a request; false: it failed or was refused.
type policy func() bool

func trusting() bool { return downstream(context.Background()) == nil }

func impatient() bool {
	ctx, cancel := context.WithTimeout(context.Background(), 20*ms)
	defer cancel()
	return downstream(ctx) == nil
}

var places = make(chan bool, 10)

func bulkhead() bool {
	select {
	case places <- true:
		defer func() { <-places }()
		return impatient()
	default:
		return false // full: refused at once
	}
}

func measure(name string, handle policy) {
	began = time.Now()
	var alive, good atomic.Int32
	for t := range 250 {
		go func() {
			alive.Add(1)
			defer alive.Add(-1)
			if handle() {
				good.Add(1)
			}
		}()
		time.Sleep(ms)
		if t%10 == 9 {
			fmt.Println("#point alive", name, t+1, alive.Load())
		}
	}
	time.Sleep(300 * ms)
	fmt.Println(name, "answered", good.Load(), "of 250")
}

func main() {
	fmt.Println("#plot alive: ms, requests alive")
	measure("trusting", trusting)
	measure("timeout", impatient)
	measure("bulkhead", bulkhead)
}
