package runtime

import (
	"internal/abi"
	"unsafe"
)

// This file has the trampoline: how a goroutine, whose frames are all in memory, is run until it
// is suspended again or the running part of its stack is empty. Only the innermost frame is
// resumed natively; when it returns, its results are put where its caller expects them, and the
// caller's is next.

// execute runs gp and returns why it stopped: statusRunning when what runs, the whole goroutine or
// a deferred call that a panic started, has returned.
//
//interleave:system
func execute(gp *g) int32 {
	table := uint32(uintptr(unsafe.Pointer(resumeTable())))
	setg(gp)
	set_stackbase(uintptr(gp.stack))
	gp.state = gRunning
	top := gp.stack + gp.top
	if mode() == 0 && gp.deliver != deliverNothing {
		deliverWaited(gp, top)
	}
	for {
		set_top(0)
		nativeLimit = top - gp.stack + nativeRun
		if fn := gp.start; fn != nil {
			gp.start = nil
			set_sp(uintptr(top))
			setStackLimit(gp)
			invoke(fn)
		} else {
			r := (*abi.ResumePoint)(ptr(table + load32(top-4)*uint32(unsafe.Sizeof(abi.ResumePoint{}))))
			set_sp(uintptr(top - r.FrameSize))
			set_splimit(0)
			set_resuming(1)
			callthunk(r.Thunk, r.Func)
		}
		if status := get_status(); status != statusRunning {
			set_status(statusRunning)
			t := uint32(get_top())
			if t == 0 {
				t = uint32(get_sp())
			}
			gp.top = t - gp.stack
			leaveStack()
			return status
		}
		top = uint32(get_sp())
		if top == gp.stack+gp.base {
			gp.top = gp.base
			leaveStack()
			return statusRunning
		}
		r := (*abi.ResumePoint)(ptr(table + load32(top-4)*uint32(unsafe.Sizeof(abi.ResumePoint{}))))
		deliverResults(r, top-r.FrameSize)
	}
}

// deliverWaited makes gp, which has parked in a channel operation, go on behind it.
//
//interleave:system
func deliverWaited(gp *g, top uint32) {
	kind := gp.deliver
	gp.deliver = deliverNothing
	if gp.wakeClosed {
		gp.start = panicSentClosed
		return
	}
	area := addr(returnArea())
	switch kind {
	case deliverSent:
		return
	case deliverReceived:
		store32(area, wordOf(gp.wakeOK))
	case deliverSelected:
		*(*int64)(ptr(area)) = int64(gp.wakeIndex)
		store32(area+8, wordOf(gp.wakeOK))
	}
	r := resumePoint(load32(top - 4))
	deliverResults(r, top-r.FrameSize)
}

func wordOf(b bool) uint32 {
	if b {
		return 1
	}
	return 0
}

// deliverResults copies the results of the call that the frame at fp waits for to their homes.
func deliverResults(r *abi.ResumePoint, fp uint32) {
	list := addr(unsafe.Pointer(r.Results))
	if list == 0 {
		return
	}
	n := load32(list)
	from := addr(returnArea())
	for ; n != 0; n-- {
		list += 4
		switch to := load32(list); {
		case to == 0xFFFFFFFF:
		case to&(1<<31) != 0:
			*(*uint64)(ptr(fp + to&^(1<<31))) = *(*uint64)(ptr(from))
		default:
			store32(fp+to, load32(from))
		}
		from += 8
	}
}

// systemStack is where the scheduler's own functions have their frames.
var systemStack [16 << 10]byte

// leaveStack makes the machine's registers point to the system stack.
func leaveStack() {
	base := uintptr(unsafe.Pointer(&systemStack))
	set_stackbase(base)
	set_sp(base)
	set_splimit(base + unsafe.Sizeof(systemStack))
}
