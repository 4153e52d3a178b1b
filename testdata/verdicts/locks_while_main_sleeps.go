// want: partial-deadlock
// Two goroutines deadlock while main sleeps.
package main

import (
	"sync"
	"time"
)

type A struct {
	mu sync.Mutex
	n  int
}

func move(a, b *A) {
	a.mu.Lock()
	defer a.mu.Unlock()
	b.mu.Lock()
	defer b.mu.Unlock()
	a.n--
	b.n++
}
func main() {
	a, b := &A{}, &A{}
	go move(a, b)
	go move(b, a)
	time.Sleep(time.Second)
}
