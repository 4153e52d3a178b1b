// Time without a wall clock: timers, tickers, AfterFunc, Stop and Reset, durations, and the
// order in which sleepers wake.
package main

import (
	"fmt"
	"sync"
	"time"
)

const unit = 20 * time.Millisecond

func main() {
	var mu sync.Mutex
	var order []string
	note := func(s string) {
		mu.Lock()
		defer mu.Unlock()
		order = append(order, s)
	}
	var wg sync.WaitGroup
	for _, n := range []int{5, 1, 4, 2, 3} {
		wg.Go(func() {
			time.Sleep(time.Duration(n) * unit)
			note(fmt.Sprint("s", n))
		})
	}
	wg.Wait()
	fmt.Println(order)

	order = nil
	start := time.Now()
	t1 := time.AfterFunc(2*unit, func() { note("func2") })
	t2 := time.AfterFunc(time.Hour, func() { note("never") })
	t3 := time.NewTimer(unit)
	<-t3.C
	note("timer1")
	fmt.Println(t2.Stop(), t2.Stop(), t3.Stop())
	time.Sleep(2 * unit)
	fmt.Println(t1.Stop(), t1.Reset(unit))
	time.Sleep(2 * unit)
	fmt.Println(order, time.Since(start) >= 5*unit)

	// A stopped or reset timer leaves nothing stale in its channel.
	t4 := time.NewTimer(unit)
	time.Sleep(2 * unit)
	fmt.Println(t4.Stop(), len(t4.C), cap(t4.C))
	t4.Reset(unit)
	select {
	case <-t4.C:
		fmt.Println("fired again")
	case <-time.After(10 * unit):
		fmt.Println("lost")
	}

	// A ticker drops ticks for a slow receiver.
	tick := time.NewTicker(unit)
	time.Sleep(5*unit + unit/2)
	n := 0
drain:
	for {
		select {
		case <-tick.C:
			n++
		default:
			break drain
		}
	}
	tick.Stop()
	fmt.Println("ticks kept:", n)
	tick.Reset(unit)
	<-tick.C
	<-tick.C
	tick.Stop()
	select {
	case <-tick.C:
		fmt.Println("late")
	case <-time.After(3 * unit):
		fmt.Println("stopped")
	}

	select {
	case <-time.After(0):
		fmt.Println("at once")
	case <-time.After(10 * unit):
	}
	time.Sleep(0)
	time.Sleep(-5)
	t := time.NewTimer(-unit)
	<-t.C
	func() {
		defer func() { fmt.Println(recover()) }()
		time.NewTicker(0)
	}()

	var zero time.Timer
	func() {
		defer func() { fmt.Println(recover()) }()
		zero.Stop()
	}()
	for _, d := range []time.Duration{0, 1, 1500, 2 * time.Millisecond, 1234567890, 90 * time.Second, -time.Minute, 25*time.Hour + 30*time.Minute, 1<<63 - 1} {
		fmt.Print(d, " ")
	}
	fmt.Println()
	d := 3723*time.Second + 456*time.Millisecond
	fmt.Println(d.Hours() > 1, d.Minutes(), d.Seconds(), d.Milliseconds(), d.Round(time.Minute), d.Truncate(time.Hour), d/2, d%time.Second, d.Abs() == d)
	p, err := time.ParseDuration("1h15m30.918s")
	_, bad := time.ParseDuration("1x")
	fmt.Println(p, err, bad)
	when := time.Date(2009, time.November, 10, 23, 0, 0, 0, time.UTC)
	later := when.Add(36*time.Hour + 5*time.Second)
	fmt.Println(when, later.Sub(when), later.After(when), when.Weekday(), later.Format(time.RFC3339), later.YearDay(), when.Unix())
}
