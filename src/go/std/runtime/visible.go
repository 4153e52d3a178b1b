package runtime

import (
	"internal/abi"
	"unsafe"
)

// This file has the suspension before visible operations and what is read from a suspended
// goroutine's stack at that moment.

// visibleOp comes before each visible operation in modes other than blocking: where goroutines
// stop there (sched.pausing), the running one is suspended until the scheduler has it go on with
// this operation. arg and n are as in pendingOp.
func visibleOp(kind int32, object uint32, n int32) {
	if sched.pausing {
		gp := getg()
		gp.pending.kind = kind
		gp.pending.object = object
		gp.pending.n = n
		gp.pending.poll = false
		suspend(statusPause)
		gp.pending.kind = opNone
	}
}

// visibleSelect is visibleOp for select.
func visibleSelect(cases uint32, n int32, poll bool) {
	if sched.pausing {
		gp := getg()
		gp.pending.kind = opSelect
		gp.pending.object = 0
		gp.pending.arg = cases
		gp.pending.n = n
		gp.pending.poll = poll
		suspend(statusPause)
		gp.pending.kind = opNone
	}
}

// userPosition returns the position in the debug information at which a suspended goroutine is:
// that of its innermost frame which is not the library's; -1 when there is none.
//
//interleave:system
func userPosition(gp *g) int32 {
	top := gp.top
	for depth := 0; top != 0 && depth < 64; depth++ {
		r := resumePoint(load32(gp.stack + top - 4))
		if r.Info == nil || r.Info.Flags&(infoLibrary|infoWrapper) == 0 {
			return r.Position
		}
		top -= r.FrameSize
	}
	return -1
}

// Flags of abi.FuncInfo.
const (
	infoWrapper = 1
	infoLibrary = 2
)

// resumePoint returns an entry of the table of resume points.
func resumePoint(i uint32) *abi.ResumePoint {
	return (*abi.ResumePoint)(unsafe.Add(unsafe.Pointer(resumeTable()), uintptr(i)*unsafe.Sizeof(abi.ResumePoint{})))
}
