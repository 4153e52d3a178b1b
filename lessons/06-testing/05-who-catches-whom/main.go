// Four mistakes and four kinds of tests. Who catches whom? The table fills itself.
package main

import (
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
	"time"
)

// A counter of requests in the current minute, kept in a store. Each variant has at most one mistake.
type counter struct {
	mistake string
	n       atomic.Int64
	minute  time.Time
}

func (c *counter) add() bool {
	if c.mistake == "unlocked" { // reads, then writes
		n := c.n.Load()
		runtime.Gosched()
		c.n.Store(n + 1)
	} else {
		c.n.Add(1)
	}
	return c.mistake == "polite" || !broken // what a broken store reports
}

func (c *counter) read(now time.Time) int64 {
	life := time.Minute
	if c.mistake == "late" { // forgets a second too late
		life += time.Second
	}
	if now.Sub(c.minute) >= life {
		return 0
	}
	return c.n.Load()
}

func (c *counter) reset() (had int64) {
	if c.mistake == "forgetful" { // promises the old value, gives 0
		c.n.Store(0)
		return 0
	}
	return c.n.Swap(0)
}

var broken bool // the store has carried it out, and the answer was lost

// Each kind of test says whether it is content.
var kinds = []struct {
	name string
	test func(c *counter) bool
}{
	{"deterministic", func(c *counter) bool { // at the very edge of the minute
		c.add()
		return c.read(c.minute.Add(time.Minute-1)) == 1 && c.read(c.minute.Add(time.Minute)) == 0
	}},
	{"contract", func(c *counter) bool { // what the interface promises
		c.add()
		return c.reset() == 1 && c.reset() == 0
	}},
	{"race", func(c *counter) bool { // two at the same time
		var wg sync.WaitGroup
		for range 2 {
			wg.Go(func() { c.add() })
		}
		wg.Wait()
		return c.read(c.minute) == 2
	}},
	{"fidelity", func(c *counter) bool { // the recorded bad day: it was done, and reported as failed
		broken = true
		defer func() { broken = false }()
		return !c.add() && c.read(c.minute) == 1
	}},
}

func main() {
	runtime.GOMAXPROCS(1)
	fmt.Printf("%-10s", "")
	for _, k := range kinds {
		fmt.Printf(" %-13s", k.name)
	}
	fmt.Println()
	for _, mistake := range []string{"late", "forgetful", "unlocked", "polite", "none"} {
		fmt.Printf("%-10s", mistake)
		for _, k := range kinds {
			result := "-"
			if !k.test(&counter{mistake: mistake}) {
				result = "CAUGHT"
			}
			fmt.Printf(" %-13s", result)
		}
		fmt.Println()
	}
}
