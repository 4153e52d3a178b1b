package sync

import "sync/atomic"

// A WaitGroup is a counter, of tasks or goroutines, that one can wait for to become zero.
type WaitGroup struct {
	noCopy noCopy

	state atomic.Uint64 // package runtime's waitgroup
	sema  uint32
}

// Add adds delta, which may be negative, to the counter; who waits goes on when it becomes zero. It
// panics when the counter becomes negative. An Add that starts from zero must come before Wait.
func (wg *WaitGroup) Add(delta int) { wgAdd(wg, delta) }

// Done subtracts one from the counter.
func (wg *WaitGroup) Done() { wg.Add(-1) }

// Wait waits until the counter is zero.
func (wg *WaitGroup) Wait() { wgWait(wg) }

// Go calls f in a new goroutine and has the counter count it until f returns. f must not panic.
func (wg *WaitGroup) Go(f func()) {
	wg.Add(1)
	go func() {
		defer func() {
			// Done would let main return and the program end well before the panic has ended it.
			if x := recover(); x != nil {
				panic(x)
			}
			wg.Done()
		}()
		f()
	}()
}
