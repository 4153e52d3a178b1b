// 100,000 timers, half of which are stopped.
package main

import (
	"sync"
	"time"
)

func main() {
	const n = 100_000
	var wg sync.WaitGroup
	var mu sync.Mutex
	fired := 0
	timers := make([]*time.Timer, n)
	for i := range timers {
		d := time.Duration(i*7919%1000) * time.Microsecond
		if i%2 == 1 {
			d += time.Hour
		} else {
			wg.Add(1)
		}
		timers[i] = time.AfterFunc(d, func() {
			mu.Lock()
			fired++
			mu.Unlock()
			wg.Done()
		})
	}
	stopped := 0
	for i, t := range timers {
		if i%2 == 1 && t.Stop() {
			stopped++
		}
	}
	wg.Wait()
	println(fired, stopped)
}
