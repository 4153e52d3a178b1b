package runtime

import "unsafe"

// This file has the order in which the race detector sees what goroutines do: the Go memory model's
// "happens before", as vector clocks. It is not the order of the explorer, which also orders operations
// that do not synchronise, such as two sends on one channel.
//
// A goroutine's clock says how far it has seen each goroutine. What a goroutine releases at an object
// (a lock, a slot of a channel, an atomic variable) is kept there as a clock, and whoever acquires it
// knows from then on what the releasing goroutine knew.

// A raceClock is a vector clock, by racing number.
type raceClock struct {
	n    uint32
	size uint32
	at   unsafe.Pointer // size times uint32
}

// get returns the clock's entry for a thread.
func (c *raceClock) get(thread uint32) uint32 {
	if thread >= c.n {
		return 0
	}
	return load32(addr(c.at) + thread*4)
}

// grow makes room for n entries, and counts them as used.
//
//interleave:system
func (c *raceClock) grow(n uint32) {
	if n > c.size {
		size := c.size*2 + 6
		if size < n {
			size = n + 6
		}
		p := mallocgc(uintptr(size)*4, nil, true)
		if c.n > 0 {
			memcopy(p, c.at, uintptr(c.n)*4)
		}
		c.at = p
		c.size = size
	}
	if n > c.n {
		memzero(ptr(addr(c.at)+c.n*4), uintptr(n-c.n)*4)
		c.n = n
	}
}

// set sets the entry for a thread.
//
//interleave:system
func (c *raceClock) set(thread, v uint32) {
	if thread >= c.n {
		c.grow(thread + 1)
	}
	store32(addr(c.at)+thread*4, v)
}

// join makes c know all that other knows.
//
//interleave:system
func (c *raceClock) join(other *raceClock) {
	n := other.n
	if n > c.n {
		c.grow(n)
	}
	to, from := addr(c.at), addr(other.at)
	for end := from + n*4; from != end; from += 4 {
		if v := load32(from); v > load32(to) {
			store32(to, v)
		}
		to += 4
	}
}

// copy makes c know just what other knows.
//
//interleave:system
func (c *raceClock) copy(other *raceClock) {
	if other.n > c.size {
		c.n = 0
		c.grow(other.n)
	}
	c.n = other.n
	memcopy(c.at, other.at, uintptr(other.n)*4)
}

// A raceSync is what has been released at an object under a key: objects such as channels have several.
type raceSync struct {
	next   *raceSync
	object uint32 // address
	key    uint32
	clock  raceClock
}

// raceSyncs is a hash table of lists, a power of two long.
var raceSyncs struct {
	lists []*raceSync
	used  uint32
}

// Keys of what is released at an object.
const (
	raceKey     = 0 // what all objects have one of; a channel's: closing it
	raceReaders = 1 // of a RWMutex: what its readers did
	raceSlot    = 1 // and up: the slots of a channel's buffer
)

//interleave:system
func raceSyncList(object, key uint32) **raceSync {
	i := (object + key) * hashFactor >> 15 & (uint32(len(raceSyncs.lists)) - 1)
	return (**raceSync)(unsafe.Add(unsafe.Pointer(unsafe.SliceData(raceSyncs.lists)), uintptr(i)*8))
}

// raceSyncFind returns what was released under a key of an object, nil when nothing was.
//
//interleave:system
func raceSyncFind(object, key uint32) *raceSync {
	if raceSyncs.used == 0 {
		return nil
	}
	s := *raceSyncList(object, key)
	for s != nil && (s.object != object || s.key != key) {
		s = s.next
	}
	return s
}

// raceSyncAt is raceSyncFind, making an empty one when there is none.
//
//interleave:system
func raceSyncAt(object, key uint32) *raceSync {
	if s := raceSyncFind(object, key); s != nil {
		return s
	}
	if raceSyncs.used >= uint32(len(raceSyncs.lists)) {
		growRaceSyncs()
	}
	s := new(raceSync)
	s.object = object
	s.key = key
	at := raceSyncList(object, key)
	s.next = *at
	*at = s
	raceSyncs.used++
	return s
}

//interleave:system
func growRaceSyncs() {
	old := raceSyncs.lists
	n := len(old) * 2
	if n == 0 {
		n = 32
	}
	raceSyncs.lists = make([]*raceSync, n)
	for _, s := range old {
		for s != nil {
			next := s.next
			at := raceSyncList(s.object, s.key)
			s.next = *at
			*at = s
			s = next
		}
	}
}

// raceTick begins a new part of gp's life, which others do not know yet.
//
//interleave:system
func raceTick(gp *g) {
	at := addr(gp.raceClock.at) + gp.thread*4
	store32(at, load32(at)+1)
}

// raceAcquire makes gp know what was released under the key.
//
//interleave:system
func raceAcquire(gp *g, object, key uint32) {
	tellOrder(gp, orderAcquire, int32(key), object)
	if s := raceSyncFind(object, key); s != nil {
		gp.raceClock.join(&s.clock)
	}
}

// raceRelease leaves what gp knows under the key, beside what others have left there.
//
//interleave:system
func raceRelease(gp *g, object, key uint32) {
	tellOrder(gp, orderRelease, int32(key), object)
	raceSyncAt(object, key).clock.join(&gp.raceClock)
	raceTick(gp)
}

// raceReplace leaves what gp knows under the key, in place of what others have left there: who
// reads an atomic variable sees the latest store to it, and no other.
//
//interleave:system
func raceReplace(gp *g, object, key uint32) {
	tellOrder(gp, orderReplace, int32(key), object)
	raceSyncAt(object, key).clock.copy(&gp.raceClock)
	raceTick(gp)
}

// raceBoth acquires and releases at once: an atomic operation that reads and writes.
//
//interleave:system
func raceBoth(gp *g, object, key uint32) {
	tellOrder(gp, orderBoth, int32(key), object)
	s := raceSyncAt(object, key)
	gp.raceClock.join(&s.clock)
	s.clock.copy(&gp.raceClock)
	raceTick(gp)
}

// raceExchange leaves what gp knew under the key and makes it know what was there. That is how the
// slots of a channel's buffer order: the send knows what the receive before it in the slot knew, the
// receive knows what the send knew, but no receive what another did.
//
//interleave:system
func raceExchange(gp *g, object, key uint32) {
	tellOrder(gp, orderExchange, int32(key), object)
	s := raceSyncAt(object, key)
	known := &raceScratch
	known.copy(&gp.raceClock)
	gp.raceClock.join(&s.clock)
	s.clock.copy(known)
	raceTick(gp)
}

var raceScratch raceClock

// raceMeet makes two goroutines know what the other does.
//
//interleave:system
func raceMeet(a, b *g) {
	tellOrder(a, orderMeet, b.id, 0)
	a.raceClock.join(&b.raceClock)
	b.raceClock.join(&a.raceClock)
	raceTick(a)
	raceTick(b)
}

// raceInform makes gp know what by does.
//
//interleave:system
func raceInform(gp, by *g) {
	tellOrder(gp, orderInform, by.id, 0)
	gp.raceClock.join(&by.raceClock)
	raceTick(by)
}

// raceForgetSyncs drops what was released at objects that the collection under way frees: others
// will lie there.
//
//interleave:system
func raceForgetSyncs() {
	for i := range raceSyncs.lists {
		at := &raceSyncs.lists[i]
		for *at != nil {
			if reached(uintptr((*at).object)) {
				at = &(*at).next
			} else {
				tellOrder(nil, orderForget, int32((*at).key), (*at).object)
				*at = (*at).next
				raceSyncs.used--
			}
		}
	}
}

// Hooks for packages whose objects are not ones that this package knows (sync, context, reflect ...).

// raceEnabled reports whether races are looked for; a constant in each module.
func raceEnabled() bool { return race() != 0 }

// raceacquire and racerelease are for an object that others release and acquire.
func raceacquire(object unsafe.Pointer) {
	if race() != 0 {
		raceAcquire(getg(), addr(object), raceKey)
	}
}

func racerelease(object unsafe.Pointer) {
	if race() != 0 {
		raceRelease(getg(), addr(object), raceKey)
	}
}
