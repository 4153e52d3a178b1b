package sync

import "sync/atomic"

// An RWMutex is a lock held either by any number of readers or by one writer. The zero RWMutex is
// unlocked. A writer that waits keeps new readers out, so that its turn comes; that is why a
// goroutine which reads must not lock it for reading once more.
//
// The fields are package runtime's rwmutex, under the names that Go's fields at their places have.
type RWMutex struct {
	w           Mutex        // held by a writer that has kept other writers out
	writerSem   uint32       // readers who hold it
	readerSem   uint32       // readers whom the writer waits for
	readerCount atomic.Int32 // id of the writer
	readerWait  atomic.Int32
}

// Lock locks rw for writing; it waits until nobody else holds it.
func (rw *RWMutex) Lock() { rwLock(rw) }

// TryLock locks rw for writing if that needs no waiting, and reports whether it did.
func (rw *RWMutex) TryLock() bool { return rwTryLock(rw) }

// Unlock undoes Lock.
func (rw *RWMutex) Unlock() { rwUnlock(rw) }

// RLock locks rw for reading; it waits while a writer holds it or waits for it.
func (rw *RWMutex) RLock() { rwRLock(rw) }

// TryRLock locks rw for reading if that needs no waiting, and reports whether it did.
func (rw *RWMutex) TryRLock() bool { return rwTryRLock(rw) }

// RUnlock undoes one RLock.
func (rw *RWMutex) RUnlock() { rwRUnlock(rw) }

// RLocker returns a Locker that locks and unlocks rw for reading.
func (rw *RWMutex) RLocker() Locker { return (*rlocker)(rw) }

type rlocker RWMutex

func (r *rlocker) Lock()   { (*RWMutex)(r).RLock() }
func (r *rlocker) Unlock() { (*RWMutex)(r).RUnlock() }
