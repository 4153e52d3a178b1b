package sync

import (
	"internal/ops"
	isync "internal/sync"
	"unsafe"
)

// What this package stands on: package runtime has the queues of those who wait and decides who is
// next (runtime/sema.go). The pointers are to types of the same layout there.

//interleave:linkname runtime.mutexLock
func mutexLock(m *isync.Mutex)

//interleave:linkname runtime.mutexTryLock
func mutexTryLock(m *isync.Mutex) bool

//interleave:linkname runtime.mutexUnlock
func mutexUnlock(m *isync.Mutex)

//interleave:linkname runtime.rwLock
func rwLock(rw *RWMutex)

//interleave:linkname runtime.rwTryLock
func rwTryLock(rw *RWMutex) bool

//interleave:linkname runtime.rwUnlock
func rwUnlock(rw *RWMutex)

//interleave:linkname runtime.rwRLock
func rwRLock(rw *RWMutex)

//interleave:linkname runtime.rwTryRLock
func rwTryRLock(rw *RWMutex) bool

//interleave:linkname runtime.rwRUnlock
func rwRUnlock(rw *RWMutex)

//interleave:linkname runtime.wgAdd
func wgAdd(wg *WaitGroup, delta int)

//interleave:linkname runtime.wgWait
func wgWait(wg *WaitGroup)

//interleave:linkname runtime.onceBegin
func onceBegin(o *Once) bool

//interleave:linkname runtime.onceEnd
func onceEnd(o *Once)

//interleave:linkname runtime.condAdd
func condAdd(c unsafe.Pointer) unsafe.Pointer

//interleave:linkname runtime.condWait
func condWait(c, place unsafe.Pointer)

//interleave:linkname runtime.condSignal
func condSignal(c unsafe.Pointer)

//interleave:linkname runtime.condBroadcast
func condBroadcast(c unsafe.Pointer)

//interleave:linkname runtime.visibleSync
func visibleSync(kind int32, p unsafe.Pointer)

// What orders goroutines, for race detection: who acquires an object comes after all who released it.

//interleave:linkname runtime.raceEnabled
func raceEnabled() bool

//interleave:linkname runtime.raceacquire
func raceacquire(p unsafe.Pointer)

//interleave:linkname runtime.racerelease
func racerelease(p unsafe.Pointer)

const (
	opPool     = ops.Pool
	opMapLoad  = ops.MapLoad
	opMapStore = ops.MapStore
)
