// Fails by property: remembers the last key only, and a copy may come after another payment.
package main

import (
	"fmt"
	"sync"
)

type entry struct {
	key    string // the same for every copy of one payment
	amount int
}

type ledger struct {
	mu      sync.Mutex
	last    string
	entries []entry
}

func newLedger() *ledger { return &ledger{} }

func (l *ledger) record(e entry) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.last == e.key {
		return
	}
	l.last = e.key
	l.entries = append(l.entries, e)
}

func (l *ledger) total() (sum int) {
	for _, e := range l.entries {
		sum += e.amount
	}
	return sum
}

// The check: copies of two payments arrive in any order, from two sides, and some twice; two payments are of one amount.

func main() {
	l := newLedger()
	var wg sync.WaitGroup
	for _, copies := range [][]entry{
		{{"p1", 30}, {"p2", 30}},
		{{"p2", 30}, {"p1", 30}},
	} {
		wg.Go(func() {
			for _, e := range copies {
				l.record(e)
			}
		})
	}
	wg.Wait()
	must(l.total() == 60, "two payments of 30 are 60, however often they arrive")
	fmt.Println("ledger:", l.total())
}

func must(ok bool, property string) {
	if !ok {
		panic("property: " + property)
	}
}
