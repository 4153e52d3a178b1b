package runtime

import (
	"internal/abi"
	"unsafe"
)

// This file knows on which calls an access is made, so that a race can be reported with both stacks,
// the earlier one after its frames are gone.
//
// Instrumented code notes its calls on a stack of their own (src/go/ir/optimise/race.ts): a call's
// site before it is made, and the old height behind it. The calls on that stack at some moment are a
// context, which gets a number once an access is made in it: a tree of calls, of which only those
// contexts are kept in which something was accessed.

// Entries of a goroutine's stack of calls: the site, and the context that ends in it, 0 when that has
// no number yet.
const (
	raceEntryCall = 8
	raceDepth     = 128 // calls noted at most; deeper ones are left out
)

// raceFrames makes gp's stack of calls empty.
//
//interleave:system
func raceFrames(gp *g) {
	if gp.raceCalls == nil {
		gp.raceCalls = mallocgc(raceDepth*raceEntryCall, nil, true)
		gp.raceLimit = addr(gp.raceCalls) + raceDepth*raceEntryCall
	}
	gp.raceTop = addr(gp.raceCalls)
}

// racebase is the height of the stack of calls. Instrumented functions ask for it when they start.
func racebase() uint32 { return getg().raceTop }

// raceenter notes a call that is about to be made, above the given height.
func raceenter(base, site uint32) {
	gp := getg()
	if base < gp.raceLimit {
		store32(base, site)
		store32(base+4, 0)
		gp.raceTop = base + raceEntryCall
	}
}

// raceleave sets the height back when the call has returned, and where a function goes on after it
// has recovered.
func raceleave(base uint32) { getg().raceTop = base }

// A raceContext is a node in the tree of calls.
type raceContext struct {
	parent uint32
	site   uint32
	next   uint32 // with the same hash
}

// raceContexts are numbered from 1.
var raceContexts struct {
	nodes   []raceContext
	buckets []uint32 // a power of two
}

// raceContextOf returns the context in which gp runs, without the calls above the given height.
//
//interleave:system
func raceContextOf(gp *g, top uint32) uint32 {
	bottom := addr(gp.raceCalls)
	at := top
	for at != bottom && load32(at-4) == 0 {
		at -= raceEntryCall
	}
	context := uint32(0)
	if at != bottom {
		context = load32(at - 4)
	}
	for at != top {
		context = raceChild(context, load32(at))
		store32(at+4, context)
		at += raceEntryCall
	}
	return context
}

// raceChild returns the number of the context that a call at the site makes of its parent.
//
//interleave:system
func raceChild(parent, site uint32) uint32 {
	if len(raceContexts.nodes) >= len(raceContexts.buckets) {
		growRaceContexts()
	}
	slot := raceBucket(parent, site)
	for i := *slot; i != 0; {
		n := &raceContexts.nodes[i]
		if n.parent == parent && n.site == site {
			return i
		}
		i = n.next
	}
	i := uint32(len(raceContexts.nodes))
	raceContexts.nodes = append(raceContexts.nodes, raceContext{parent: parent, site: site, next: *slot})
	*slot = i
	return i
}

//interleave:system
func raceBucket(parent, site uint32) *uint32 {
	h := (parent*31 + site) * hashFactor >> 9 & (uint32(len(raceContexts.buckets)) - 1)
	return (*uint32)(unsafe.Add(unsafe.Pointer(unsafe.SliceData(raceContexts.buckets)), uintptr(h)*4))
}

//interleave:system
func growRaceContexts() {
	n := len(raceContexts.buckets) * 2
	if n == 0 {
		n = 32
		raceContexts.nodes = make([]raceContext, 1, n) // 0 is no call at all
	}
	raceContexts.buckets = make([]uint32, n)
	for i := 1; i < len(raceContexts.nodes); i++ {
		c := &raceContexts.nodes[i]
		slot := raceBucket(c.parent, c.site)
		c.next = *slot
		*slot = uint32(i)
	}
}

// A racePlace is a site in a context: a stack.
type racePlace struct {
	site    uint32 // index in raceSites; 0 when not known
	context uint32
}

// raceHere is where gp is, for what package runtime itself accesses: at the call that it made last.
//
//interleave:system
func raceHere(gp *g) racePlace {
	top := gp.raceTop
	if top == addr(gp.raceCalls) {
		return racePlace{}
	}
	return racePlace{load32(top - raceEntryCall), raceContextOf(gp, top-raceEntryCall)}
}

// raceSites is the first of the sites of accesses and calls in instrumented code. Number 0 is none.
//
//interleave:data raceSites
func raceSites() *abi.RaceSite

//interleave:system
func raceSite(i uint32) *abi.RaceSite {
	return (*abi.RaceSite)(unsafe.Add(unsafe.Pointer(raceSites()), uintptr(i)*unsafe.Sizeof(abi.RaceSite{})))
}

// printRaceStack prints the calls of a stack, innermost first, as Go's race reports do.
//
//interleave:system
func printRaceStack(p racePlace) {
	if p.site != 0 {
		printRaceFrame(raceSite(p.site))
	}
	for c := p.context; c != 0; {
		n := &raceContexts.nodes[c]
		printRaceFrame(raceSite(n.site))
		c = n.parent
	}
}

//interleave:system
func printRaceFrame(s *abi.RaceSite) {
	printstring("  ")
	printstring(s.Info.Name)
	printstring("()\n      ")
	printstring(s.Info.File)
	printstring(":")
	printint(int64(s.Line))
	printstring(pcOffset)
	printnl()
}
