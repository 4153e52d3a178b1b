package runtime

import "unsafe"

// This file has what package os and the printing of fmt stand on: standard input and output,
// arguments and environment, the end of the program.

// inputOffset is how many bytes of standard input have been read.
var inputOffset int64

// osWrite writes p to standard output (1) or standard error (2).
func osWrite(fd int32, p []byte) {
	if mode() != 0 {
		visibleOp(opOutput, 0, fd)
	}
	if tracing != 0 {
		emit(opOutput, getg(), 0, 0, fd, int64(len(p)))
	}
	if len(p) != 0 {
		hostWrite(fd, unsafe.Pointer(unsafe.SliceData(p)), int32(len(p)))
	}
}

// osRead reads up to len(p) bytes of standard input and returns how many it has read, 0 at the end.
// It waits until there are some.
func osRead(fd int32, p []byte) int32 {
	if fd != 0 {
		return 0
	}
	if mode() != 0 {
		visibleOp(opInput, 0, 0)
	}
	gp := getg()
	for {
		n := hostRead(inputOffset, unsafe.Pointer(unsafe.SliceData(p)), int32(len(p)))
		if n >= 0 {
			inputOffset += int64(n)
			if tracing != 0 {
				emit(opInput, gp, 0, 0, auxValue, int64(n))
			}
			return n
		}
		gp.schedNext = sched.input
		sched.input = gp
		prepareToWait(gp, waitInput, 0)
		suspend(statusPark)
	}
}

// pollInput wakes those who wait for standard input if there is some, and reports that.
//
//interleave:system
func pollInput() bool {
	if hostRead(inputOffset, nil, 0) < 0 {
		return false
	}
	for gp := sched.input; gp != nil; {
		next := gp.schedNext
		gp.schedNext = nil
		wake(gp, nil)
		gp = next
	}
	sched.input = nil
	return true
}

// A hostStrings is a list of texts from the host, each ended by a zero byte.
type hostStrings struct {
	p unsafe.Pointer
	n int
}

var programArgs, programEnv hostStrings

func (h *hostStrings) list() []string {
	var list []string
	from := 0
	for i := 0; i < h.n; i++ {
		if *(*byte)(unsafe.Add(h.p, i)) == 0 {
			list = append(list, stringOf(unsafe.Add(h.p, from), i-from))
			from = i + 1
		}
	}
	return list
}

// osArgs returns the program's name and arguments.
func osArgs() []string { return programArgs.list() }

// osEnv returns the environment, each entry as key=value.
func osEnv() []string { return programEnv.list() }

// osExit ends the program at once.
func osExit(code int32) { exit(code) }
