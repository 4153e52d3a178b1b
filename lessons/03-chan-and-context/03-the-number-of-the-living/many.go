// Sixty jobs of 10 ms, at most five at a time, in three forms. How many goroutines are alive?
package main

import (
	"fmt"
	"runtime"
	"sync"
	"time"
)

const (
	ms    = time.Millisecond
	jobs  = 60
	bound = 5
)

func job() { time.Sleep(10 * ms) }

// inside takes the token in a goroutine that lives already.
func inside() {
	room := make(chan struct{}, bound)
	var wg sync.WaitGroup
	for range jobs {
		wg.Go(func() {
			room <- struct{}{}
			job()
			<-room
		})
	}
	wg.Wait()
}

// before takes it before there is a goroutine.
func before() {
	room := make(chan struct{}, bound)
	var wg sync.WaitGroup
	for range jobs {
		room <- struct{}{}
		wg.Go(func() {
			job()
			<-room
		})
	}
	wg.Wait()
}

// pool has as many goroutines as may work, and they live as long as there are jobs.
func pool() {
	work := make(chan func())
	var wg sync.WaitGroup
	for range bound {
		wg.Go(func() {
			for do := range work {
				do()
			}
		})
	}
	for range jobs {
		work <- job
	}
	close(work)
	wg.Wait()
}

func measure(name string, form func()) {
	done := make(chan bool)
	go func() {
		form()
		done <- true
	}()
	time.Sleep(ms)
	for at := 1; ; at += 10 {
		fmt.Println("#point alive", name, at, runtime.NumGoroutine()-2) // without main and who does the form
		select {
		case <-done:
			return
		case <-time.After(10 * ms):
		}
	}
}

func main() {
	fmt.Println("#plot alive: ms, goroutines alive")
	for at := 1; at < 120; at += 10 {
		fmt.Println("#point alive bound", at, bound)
	}
	measure("token-inside", inside)
	measure("token-before", before)
	measure("pool", pool)
}
