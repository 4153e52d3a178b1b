// Commits up to the first gap.
package main

import (
	"fmt"
	"sync"
)

type tracker struct {
	mu    sync.Mutex
	next  int
	ahead map[int]bool
}

// done notes that the record is processed, and gives the position that may be committed: the next to be read.
func (t *tracker) done(offset int) int {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.ahead == nil {
		t.ahead = map[int]bool{}
	}
	t.ahead[offset] = true
	for t.ahead[t.next] {
		delete(t.ahead, t.next)
		t.next++
	}
	return t.next
}

// The check: three records of one partition are processed by three goroutines. What is committed is where
// a reader goes on after a crash, so that nothing before it may be unprocessed.

func main() {
	var (
		t         tracker
		mu        sync.Mutex
		wg        sync.WaitGroup
		processed [3]bool
		committed int
	)
	for offset := range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			processed[offset] = true
			mu.Unlock()
			position := t.done(offset)
			mu.Lock()
			defer mu.Unlock()
			for before := range position {
				must(processed[before], "no commit passes a record that is not processed")
			}
			committed = max(committed, position)
		}()
	}
	wg.Wait()
	must(committed == 3, "in the end everything is committed")
	fmt.Println("committed", committed)
}

func must(ok bool, property string) {
	if !ok {
		panic("property: " + property)
	}
}
