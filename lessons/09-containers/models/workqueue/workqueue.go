// Package workqueue is a model of the queue that stands before a controller's loop, as in client-go.
//
// It keeps: keys in place of events, a key that is added many times and waits once, a key that is never given to two
// workers, a key that changes while it is worked on and comes again, and a delay that doubles with each failure of a key.
// It leaves out: priorities, a limit for all keys together, metrics.
package workqueue

import (
	"sync"
	"time"
)

// A Queue holds keys that are to be looked at. Its states for a key: waiting, working, or both (it changed meanwhile).
type Queue struct {
	mu       sync.Mutex
	more     *sync.Cond
	order    []string
	dirty    map[string]bool // is to be looked at
	working  map[string]bool
	failures map[string]int
	closed   bool
	// Base is the delay after a first failure, Most the longest. With Base 0 there is none.
	Base, Most time.Duration
}

// New makes an empty queue.
func New(base, most time.Duration) *Queue {
	q := &Queue{dirty: map[string]bool{}, working: map[string]bool{}, failures: map[string]int{}, Base: base, Most: most}
	q.more = sync.NewCond(&q.mu)
	return q
}

// Add says that a key is to be looked at. Saying it again before somebody has looked changes nothing.
func (q *Queue) Add(key string) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.closed || q.dirty[key] {
		return
	}
	q.dirty[key] = true
	if !q.working[key] { // else Done puts it in line
		q.order = append(q.order, key)
		q.more.Signal()
	}
}

// Get waits for a key, which belongs to the caller until Done. False: the queue is closed.
func (q *Queue) Get() (key string, ok bool) {
	q.mu.Lock()
	defer q.mu.Unlock()
	for len(q.order) == 0 && !q.closed {
		q.more.Wait()
	}
	if q.closed {
		return "", false
	}
	key, q.order = q.order[0], q.order[1:]
	delete(q.dirty, key)
	q.working[key] = true
	return key, true
}

// Done gives the key back. If it was added meanwhile, it stands in line again.
func (q *Queue) Done(key string) {
	q.mu.Lock()
	defer q.mu.Unlock()
	delete(q.working, key)
	if q.dirty[key] {
		q.order = append(q.order, key)
		q.more.Signal()
	}
}

// Retry adds a key that has failed, after its delay. Its failures are counted until Forget.
func (q *Queue) Retry(key string) {
	q.mu.Lock()
	delay := min(q.Base<<q.failures[key], q.Most)
	q.failures[key]++
	q.mu.Unlock()
	if delay == 0 {
		q.Add(key)
		return
	}
	time.AfterFunc(delay, func() { q.Add(key) })
}

// Forget says that a key has succeeded.
func (q *Queue) Forget(key string) {
	q.mu.Lock()
	defer q.mu.Unlock()
	delete(q.failures, key)
}

// Close lets every Get return.
func (q *Queue) Close() {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.closed = true
	q.more.Broadcast()
}
