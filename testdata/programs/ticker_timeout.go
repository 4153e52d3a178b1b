// Tickers, timers and timeouts meet in select loops; all instants are well apart, so the
// order of events is fixed.
package main

import (
	"errors"
	"fmt"
	"time"
)

var errTimeout = errors.New("timed out")

// recv waits for a value no longer than the limit.
func recv[T any](ch <-chan T, limit time.Duration) (T, error) {
	timer := time.NewTimer(limit)
	defer timer.Stop()
	select {
	case v := <-ch:
		return v, nil
	case <-timer.C:
		var zero T
		return zero, errTimeout
	}
}

// after delivers v once d has passed.
func after[T any](d time.Duration, v T) <-chan T {
	ch := make(chan T, 1)
	time.AfterFunc(d, func() { ch <- v })
	return ch
}

func heartbeat() {
	ticker := time.NewTicker(40 * time.Millisecond)
	defer ticker.Stop()
	alarm := time.After(100 * time.Millisecond)
	stop := time.After(175 * time.Millisecond)

	beats := 0
loop:
	for {
		select {
		case <-ticker.C:
			beats++
			fmt.Println("beat", beats)
		case <-alarm:
			fmt.Println("alarm; next beats are quicker")
			alarm = nil
			ticker.Reset(30 * time.Millisecond)
		case <-stop:
			fmt.Println("stop")
			break loop
		}
	}
	fmt.Printf("%d beats\n", beats)
}

func main() {
	heartbeat()

	for _, limit := range []time.Duration{10 * time.Millisecond, 60 * time.Millisecond} {
		v, err := recv(after(30*time.Millisecond, "pong"), limit)
		fmt.Printf("limit %v: %q, %v\n", limit, v, err)
	}

	n, err := recv(make(chan int), 15*time.Millisecond)
	fmt.Println(n, err, errors.Is(err, errTimeout))

	timer := time.NewTimer(time.Hour)
	fmt.Println("stopped before it fired:", timer.Stop())
	fmt.Println("stopped again:", timer.Stop())
	timer.Reset(5 * time.Millisecond)
	<-timer.C
	fmt.Println("fired after reset")
}
