package p

import (
	"fmt"
	"sync"
)

// What vet says nothing about.
type safe struct {
	mu sync.Mutex
	m  map[string]int
}

func newSafe() *safe { return &safe{m: map[string]int{}} }

func (s *safe) add(k string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.m[k]++
	fmt.Printf("%s: %d\n", k, s.m[k])
}

func run() error {
	var wg sync.WaitGroup
	s := newSafe()
	for i := range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			s.add(fmt.Sprint(i))
		}()
	}
	wg.Wait()
	return fmt.Errorf("done: %w", fmt.Errorf("%d", 3))
}
