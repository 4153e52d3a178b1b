package runtime

import (
	"internal/abi"
	"unsafe"
)

// This file numbers the visible operations and events, and tells the host of them.

// Visible operations: what another goroutine could notice. In modes other than blocking a
// goroutine can be suspended before each. They are also the kinds of the events that tell that
// one was done.
const (
	opNone = iota
	opSpawn
	opSend
	opRecv
	opClose
	opSelect
	opLen
	opLock       // Mutex.Lock; of RWMutex.Lock: keeps other writers and new readers out
	opTryLock    // of both
	opUnlock     // Mutex.Unlock
	opRWWait     // RWMutex.Lock: the readers have left
	opRWUnlock   // RWMutex.Unlock
	opRLock      //
	opTryRLock   //
	opRUnlock    //
	opWGAdd      // also Done
	opWGWait     //
	opOnce       // Once.Do: finds out who calls the function
	opOnceDone   // the function has returned
	opCondAdd    // Cond.Wait: joins those who wait, before unlocking
	opCondWait   // Cond.Wait: waits for the signal
	opSignal     //
	opBroadcast  //
	opPool       // Pool.Get and Put
	opMapLoad    // of sync.Map, by what it does to the map
	opMapStore   //
	opLoad       // of sync/atomic
	opStore      //
	opAdd        //
	opSwap       //
	opCAS        //
	opLogic      // And, Or
	opSleep      //
	opTimerNew   //
	opTimerStop  //
	opTimerReset //
	opTimerFire  // a timer that is due fires; no goroutine does it
	opOutput     //
	opInput      //
	opYield      // Gosched
	opExit       // the program ends: os.Exit, main returns
	opChoose     // interleave.Choose; n: how many answers there are
)

// Events that are no operation of their own.
const (
	evStart   = 64 + iota
	evExit    // a goroutine ends
	evBlock   // a goroutine begins to wait; aux: one of the wait constants
	evUnblock // a goroutine can go on; peer: who made it so, 0: the clock
	evPanic
	evRecover
	evGoexit
	evFatal
	evTime   // virtual time has moved; value: nanoseconds since the start
	evStack  // a stack has grown; value: its size
	evRace   // it is about to race with peer; aux: the other's position, value: the address
	evAccess // it is about to access memory; peer: the kind of access and from bit 8 on which of the 8 bytes at value, aux: the site
	evOrder  // raceevents.go
)

// Bits of aux of the events for opSend, opRecv and opSelect; for opSelect bits 8 and up hold
// the case, all ones for default.
const (
	auxClosed = 1 << iota // the channel is closed
	auxSend               // opSelect: the case sends
	auxValue              // value is the value sent or received
)

// tracing: the host wants events; above 1, also evAccess and evOrder.
var tracing int32

// emit tells the host of an event. The position is that of the operation when the goroutine
// was suspended before it, -1 when not known.
//
//interleave:system
func emit(kind int32, gp *g, object uint32, peer int32, aux int32, value int64) {
	id := int32(0)
	position := int32(-1)
	if gp != nil {
		id = gp.id
		position = gp.position
	}
	hostEvent(kind, id, objectID(object), peer, position, aux, value)
}

// objects gives small numbers to channels, locks and whatever else goroutines meet at, in the
// order in which they are first seen: an open hash table of addresses and numbers, 8 bytes an
// entry. The collector drops what it frees (forgetObjects).
var objects struct {
	table unsafe.Pointer // entries: address, number
	size  uint32         // a power of two, or 0
	used  uint32
	last  int32 // the number given out last
}

// objectID returns the number of the object at the address, 0 for address 0.
//
//interleave:system
func objectID(address uint32) int32 {
	if address == 0 {
		return 0
	}
	if objects.used*2 >= objects.size {
		growObjects(objects.size * 2)
	}
	e := objectEntry(address)
	if load32(e) == 0 {
		objects.used++
		objects.last++
		store32(e, address)
		store32(e+4, uint32(objects.last))
	}
	return int32(load32(e + 4))
}

// objectEntry returns where the entry for the address is or would be.
//
//interleave:system
func objectEntry(address uint32) uint32 {
	table := addr(objects.table)
	i := address * hashFactor >> 7
	for {
		e := table + i&(objects.size-1)*8
		if a := load32(e); a == 0 || a == address {
			return e
		}
		i++
	}
}

// growObjects makes the table anew with room for n entries.
//
//interleave:system
func growObjects(n uint32) {
	if n == 0 {
		n = 64
	}
	from, size := addr(objects.table), objects.size
	objects.table = mallocgc(uintptr(n)*8, nil, true)
	objects.size = n
	objects.used = 0
	for end := from + size*8; from != end; from += 8 {
		if a := load32(from); a != 0 {
			objects.used++
			e := objectEntry(a)
			store32(e, a)
			store32(e+4, load32(from+4))
		}
	}
}

// forgetObjects drops what the collection under way has not reached, since its addresses will be
// those of others. Entries stay where they are found by being moved up behind a gap.
//
//interleave:system
func forgetObjects() {
	table := addr(objects.table)
	mask := objects.size - 1
	for i := uint32(0); i < objects.size; i++ {
		for {
			a := load32(table + i*8)
			if a == 0 || reached(uintptr(a)) {
				break
			}
			removeObject(table, mask, i)
		}
	}
}

// removeObject removes entry i of the table, filling the gap with a later one that may be there.
//
//interleave:system
func removeObject(table, mask, i uint32) {
	objects.used--
	for j := i; ; {
		j = (j + 1) & mask
		a := load32(table + j*8)
		if a == 0 {
			break
		}
		home := a * hashFactor >> 7 & mask
		if (j-home)&mask >= (j-i)&mask {
			store32(table+i*8, a)
			store32(table+i*8+4, load32(table+j*8+4))
			i = j
		}
	}
	store32(table+i*8, 0)
}

// preview returns the value at p as a number when it is one of at most 8 bytes or a bool, and
// auxValue; 0 and 0 otherwise.
//
//interleave:system
func preview(c *hchan, p uint32) (int64, int32) {
	switch c.elem.Kind {
	case abi.Bool, abi.Uint8:
		return int64(*(*uint8)(ptr(p))), auxValue
	case abi.Int8:
		return int64(*(*int8)(ptr(p))), auxValue
	case abi.Int16:
		return int64(*(*int16)(ptr(p))), auxValue
	case abi.Uint16:
		return int64(*(*uint16)(ptr(p))), auxValue
	case abi.Int32:
		return int64(*(*int32)(ptr(p))), auxValue
	case abi.Uint32:
		return int64(*(*uint32)(ptr(p))), auxValue
	case abi.Int, abi.Int64, abi.Uint, abi.Uint64, abi.Uintptr:
		return *(*int64)(ptr(p)), auxValue
	}
	return 0, 0
}
