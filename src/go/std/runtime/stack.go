package runtime

// This file has goroutines' stacks: how they are made, grow and end. A stack starts at 2 KiB and
// doubles by being copied, which is possible because no frame holds the address of another: what
// has its address taken lives in the heap (src/go/ir/README.md).

const (
	stackLimit = 128 << 20 // beyond this the program ends in Go's 'stack overflow' report
	// stackSlack is room past the point at which functions ask for more: for the frame that
	// asks, and for functions that have a frame and do not ask.
	stackSlack = 512
	// nativeRun is how much stack may be used before the native stack, whose use is in
	// proportion and whose size is unknown, is exchanged for a fresh one.
	nativeRun = 64 << 10
)

// nativeLimit is the distance from the running stack's base at which the native stack is used up.
var nativeLimit uint32

// setStackLimit sets the register splimit for the running goroutine.
func setStackLimit(gp *g) {
	limit := gp.stackSize - stackSlack
	if nativeLimit < limit {
		limit = nativeLimit
	}
	set_splimit(uintptr(gp.stack + limit))
}

// resumed is called in the prologue of a frame that the trampoline resumes.
//
//interleave:system
func resumed() {
	setStackLimit(getg())
}

// morestack is called in the prologue of a function whose frame, of the given size, ends beyond
// splimit; sp is that end already. It returns 0 when the function can go on.
//
//interleave:system
func morestack(size int32) int32 {
	gp := getg()
	used := uint32(get_sp()) - gp.stack
	if used > gp.stackSize-stackSlack {
		if !growStack(gp, used, uint32(size)) {
			gp.overflow = true
			set_status(statusFatal)
			return 1
		}
		setStackLimit(gp)
	}
	if used > nativeLimit || gcWanted() {
		set_status(statusSwitch)
		return 1
	}
	setStackLimit(gp)
	return 0
}

// growStack moves the running goroutine's stack, of which used bytes are in use, the last size of
// them by a frame that holds nothing yet, to one that is large enough.
//
//interleave:system
func growStack(gp *g, used, size uint32) bool {
	n := gp.stackSize * 2
	for n-stackSlack < used {
		n *= 2
	}
	if n > stackLimit {
		return false
	}
	p := uint32(stackalloc(uintptr(n)))
	if p == 0 {
		return false
	}
	if used > size {
		memcopy(ptr(p), ptr(gp.stack), uintptr(used-size))
	}
	stackfree(uintptr(gp.stack), uintptr(gp.stackSize))
	gp.stack = p
	gp.stackSize = n
	set_stackbase(uintptr(p))
	set_sp(uintptr(p + used))
	return true
}
