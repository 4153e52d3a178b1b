// Timers and tickers: firing, stopping, resetting, and what is in their channels.
package main

import (
	"fmt"
	"time"
)

func main() {
	const unit = 80 * time.Millisecond
	start := time.Now()
	at := func() time.Duration { return time.Since(start).Round(unit) / unit }

	timer := time.NewTimer(2 * unit)
	<-timer.C
	fmt.Println("timer 1 fired at", at())
	timer2 := time.NewTimer(time.Hour)
	go func() {
		<-timer2.C
		fmt.Println("never")
	}()
	fmt.Println("stopped:", timer2.Stop(), "again:", timer2.Stop())
	fmt.Println("reset:", timer2.Reset(unit), len(timer2.C), cap(timer2.C))
	time.Sleep(3 * unit)
	fmt.Println("after it has fired:", timer2.Stop())

	stale := time.NewTimer(unit)
	time.Sleep(2 * unit)
	fmt.Println("stop of a timer nobody has read:", stale.Stop())
	select {
	case <-stale.C:
		fmt.Println("stale value")
	default:
		fmt.Println("no stale value")
	}
	stale.Reset(unit)
	before := at()
	<-stale.C
	fmt.Println("reset timer fires one later:", at()-before)

	ticker := time.NewTicker(2 * unit)
	done := make(chan bool)
	go func() {
		time.Sleep(7 * unit)
		done <- true
	}()
	ticks := 0
loop:
	for {
		select {
		case <-done:
			break loop
		case <-ticker.C:
			ticks++
		}
	}
	ticker.Stop()
	fmt.Println("ticks:", ticks)
	ticker.Reset(unit)
	<-ticker.C
	ticker.Stop()
	select {
	case <-ticker.C:
		fmt.Println("ticks after Stop")
	case <-time.After(3 * unit):
		fmt.Println("no ticks after Stop")
	}

	slow := time.NewTicker(unit)
	time.Sleep(5*unit + unit/2)
	<-slow.C
	select {
	case <-slow.C:
		fmt.Println("a second tick was kept")
	default:
		fmt.Println("ticks that nobody is ready for are dropped")
	}
	slow.Stop()

	calls := make(chan string, 3)
	f := time.AfterFunc(unit, func() { calls <- "called" })
	fmt.Println(<-calls, f.C == nil, f.Stop())
	fmt.Println("reset after the call:", f.Reset(unit))
	fmt.Println(<-calls)
	g := time.AfterFunc(unit, func() { calls <- "not called" })
	fmt.Println("stopped before the call:", g.Stop())
	time.Sleep(2 * unit)
	fmt.Println(len(calls))

	timeout := time.After(2 * unit)
	result := make(chan int)
	go func() {
		time.Sleep(4 * unit)
		result <- 1
	}()
	select {
	case <-result:
		fmt.Println("result")
	case <-timeout:
		fmt.Println("timeout")
	}
	fmt.Println(<-result)
	var order []int
	all := make(chan int, 5)
	for _, n := range []int{3, 1, 2} {
		time.AfterFunc(time.Duration(n)*unit, func() { all <- n })
	}
	for range 3 {
		order = append(order, <-all)
	}
	fmt.Println(order)
}
