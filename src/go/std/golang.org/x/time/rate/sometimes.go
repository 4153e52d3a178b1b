package rate

import (
	"sync"
	"time"
)

// A Sometimes calls a function now and then: the first time, and whenever one of its fields says
// so.
type Sometimes struct {
	First    int           // if non-zero, the first N calls to Do will run f.
	Every    int           // if non-zero, every Nth call to Do will run f.
	Interval time.Duration // if non-zero and Interval has elapsed since f's last run, Do will run f.

	mu    sync.Mutex
	count int       // calls of Do
	last  time.Time // when f was called
}

// Do calls f, or does not. Other calls of Do wait until it returns.
func (s *Sometimes) Do(f func()) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.count == 0 || s.count < s.First || s.Every > 0 && s.count%s.Every == 0 ||
		s.Interval > 0 && time.Since(s.last) >= s.Interval {
		f()
		if s.Interval > 0 {
			s.last = time.Now()
		}
	}
	s.count++
}
