package sync

import "unsafe"

// A Cond is where goroutines wait for something, protected by the lock L, to change.
type Cond struct {
	noCopy noCopy

	// L is held while the condition is looked at or changed.
	L Locker

	notify  notifyList
	checker copyChecker
}

// A notifyList stands for those who wait, who are in package runtime: it is their address.
type notifyList struct {
	wait   uint32
	notify uint32
	lock   uintptr
	head   unsafe.Pointer
	tail   unsafe.Pointer
}

// A copyChecker holds its own address once it is in use.
type copyChecker uintptr

func (c *copyChecker) check() {
	here := copyChecker(uintptr(unsafe.Pointer(c)))
	if *c == 0 {
		*c = here
	} else if *c != here {
		panic("sync.Cond is copied")
	}
}

// NewCond returns a Cond whose lock is l.
func NewCond(l Locker) *Cond { return &Cond{L: l} }

// Wait unlocks c.L, waits to be woken by Signal or Broadcast, and locks c.L again. Since the
// condition may have changed in between, it belongs into a loop:
//
//	c.L.Lock()
//	for !condition() {
//	    c.Wait()
//	}
//	... use what the condition is about ...
//	c.L.Unlock()
func (c *Cond) Wait() {
	c.checker.check()
	place := condAdd(unsafe.Pointer(&c.notify))
	c.L.Unlock()
	condWait(unsafe.Pointer(&c.notify), place)
	c.L.Lock()
}

// Signal wakes one of those who wait, if there is any. The caller may hold c.L, but need not.
func (c *Cond) Signal() {
	c.checker.check()
	condSignal(unsafe.Pointer(&c.notify))
}

// Broadcast wakes all who wait. The caller may hold c.L, but need not.
func (c *Cond) Broadcast() {
	c.checker.check()
	condBroadcast(unsafe.Pointer(&c.notify))
}
