// Package sync has locks and other means for goroutines to wait for each other. Its values must
// not be copied once they are in use.
package sync

import isync "internal/sync"

// noCopy marks types that vet is to watch: what has a Lock and an Unlock method must not be copied.
type noCopy struct{}

func (*noCopy) Lock()   {}
func (*noCopy) Unlock() {}

// A Locker can be locked and unlocked.
type Locker interface {
	Lock()
	Unlock()
}

// A Mutex is a mutual exclusion lock. The zero Mutex is unlocked. It belongs to no goroutine: one
// may lock it and another unlock it.
type Mutex struct {
	_ noCopy

	mu isync.Mutex
}

// Lock locks m; it waits while m is locked.
func (m *Mutex) Lock() { mutexLock(&m.mu) }

// TryLock locks m if that needs no waiting, and reports whether it did.
func (m *Mutex) TryLock() bool { return mutexTryLock(&m.mu) }

// Unlock unlocks m. To unlock what is not locked ends the program.
func (m *Mutex) Unlock() { mutexUnlock(&m.mu) }
