// Package semaphore has a semaphore that counts with weights.
package semaphore

import (
	"container/list"
	"context"
	"sync"
)

// A Weighted is a number of units that can be acquired and released. Who waits is served in order:
// one who wants many is not passed by those who want few.
type Weighted struct {
	size    int64
	mu      sync.Mutex
	taken   int64
	waiting list.List // of waiter
}

type waiter struct {
	n     int64
	ready chan struct{} // closed once the units are the waiter's
}

// NewWeighted returns a semaphore of n units.
func NewWeighted(n int64) *Weighted {
	if n < 0 {
		panic("semaphore: size < 0")
	}
	return &Weighted{size: n}
}

func checkWeight(n int64) {
	if n < 0 {
		panic("semaphore: n < 0")
	}
}

// Acquire takes n units; it waits until they are free, or until ctx is done, and then returns its
// error.
func (s *Weighted) Acquire(ctx context.Context, n int64) error {
	checkWeight(n)
	done := ctx.Done()
	select {
	case <-done:
		return ctx.Err()
	default:
	}
	s.mu.Lock()
	if s.fits(n) {
		s.taken += n
		s.mu.Unlock()
		return nil
	}
	if n > s.size {
		s.mu.Unlock()
		<-done // it will never fit
		return ctx.Err()
	}
	ready := make(chan struct{})
	place := s.waiting.PushBack(waiter{n, ready})
	s.mu.Unlock()

	select {
	case <-done:
		s.mu.Lock()
		defer s.mu.Unlock()
		select {
		case <-ready: // at the last moment, but ctx was done before
			s.taken -= n
			s.serve()
		default:
			first := s.waiting.Front() == place
			s.waiting.Remove(place)
			if first {
				s.serve()
			}
		}
		return ctx.Err()
	case <-ready:
	}
	select {
	case <-done:
		s.Release(n)
		return ctx.Err()
	default:
	}
	return nil
}

// fits reports whether n units can be taken now.
func (s *Weighted) fits(n int64) bool { return s.size-s.taken >= n && s.waiting.Len() == 0 }

// TryAcquire takes n units if they are free, and reports whether they were.
func (s *Weighted) TryAcquire(n int64) bool {
	checkWeight(n)
	s.mu.Lock()
	defer s.mu.Unlock()
	if !s.fits(n) {
		return false
	}
	s.taken += n
	return true
}

// Release gives n units back.
func (s *Weighted) Release(n int64) {
	checkWeight(n)
	s.mu.Lock()
	defer s.mu.Unlock()
	s.taken -= n
	if s.taken < 0 {
		panic("semaphore: released more than held")
	}
	s.serve()
}

// serve gives free units to those who wait.
func (s *Weighted) serve() {
	for place := s.waiting.Front(); place != nil; place = s.waiting.Front() {
		w := place.Value.(waiter)
		if s.size-s.taken < w.n {
			return
		}
		s.taken += w.n
		s.waiting.Remove(place)
		close(w.ready)
	}
}
