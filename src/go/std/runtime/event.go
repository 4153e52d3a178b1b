package runtime

import "internal/abi"

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
	evTime  // virtual time has moved; value: nanoseconds since the start
	evStack // a stack has grown; value: its size
)

// Bits of aux of the events for opSend, opRecv and opSelect; for opSelect bits 8 and up hold
// the case, all ones for default.
const (
	auxClosed = 1 << iota // the channel is closed
	auxSend               // opSelect: the case sends
	auxValue              // value is the value sent or received
)

// tracing: the host wants events.
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
// order in which they are first seen: an open hash table of addresses and numbers.
var objects struct {
	keys []uint32
	ids  []int32
	n    int32
}

// objectID returns the number of the object at the address, 0 for address 0.
//
//interleave:system
func objectID(address uint32) int32 {
	if address == 0 {
		return 0
	}
	if int(objects.n)*2 >= len(objects.keys) {
		growObjects()
	}
	i := objectSlot(address)
	if objects.keys[i] == 0 {
		objects.n++
		objects.keys[i] = address
		objects.ids[i] = objects.n
	}
	return objects.ids[i]
}

// objectSlot returns the index where the address is or would be.
//
//interleave:system
func objectSlot(address uint32) uint32 {
	mask := uint32(len(objects.keys) - 1)
	i := address * 0x9E3779B1 >> 7 & mask
	for objects.keys[i] != 0 && objects.keys[i] != address {
		i = (i + 1) & mask
	}
	return i
}

//interleave:system
func growObjects() {
	keys, ids := objects.keys, objects.ids
	n := len(keys) * 2
	if n == 0 {
		n = 64
	}
	objects.keys = make([]uint32, n)
	objects.ids = make([]int32, n)
	for i := 0; i < len(keys); i++ {
		if keys[i] != 0 {
			j := objectSlot(keys[i])
			objects.keys[j] = keys[i]
			objects.ids[j] = ids[i]
		}
	}
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
