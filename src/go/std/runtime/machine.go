package runtime

import "unsafe"

// This file has the module's exports: what the machine outside calls. All else it reads from
// memory, by the names of package variables.

// rt_start prepares everything and makes goroutine main. seed decides what Go leaves to chance,
// procs is GOMAXPROCS, maxMemory is in bytes. pausing: goroutines are to stop before each visible
// operation, so that the host may decide (modes visible and statement).
//
//interleave:export rt_start
//interleave:system
func rt_start(policy int32, seedValue int64, procs int32, maxMemory int64, pausing int32, realTime int32) {
	inspected.g = nil
	leaveStack()
	set_status(statusRunning)
	mallocInit(uintptr(maxMemory))
	seed(uint64(seedValue))
	sched.policy = policy
	sched.nextID = firstID
	sched.pausing = pausing != 0
	control.stop = -1
	setProcs(procs)
	if policy == policyPCT {
		pctInit()
	}
	if realTime != 0 {
		clock.real = true
		clock.start = hostWalltime()
	}
	sched.main = startG(mainStart, -1, nil, false)
	sched.main.id = 1
	sched.nextID--
}

// inspected makes the layouts of these structures part of every program's debug information.
var inspected struct {
	g    *g
	m    *hmap
	c    *hchan
	mu   *mutex
	rw   *rwmutex
	wg   *waitgroup
	once *once
	t    *timer
}

// setProcs makes n processors.
//
//interleave:system
func setProcs(n int32) {
	if n < 1 {
		n = 1
	}
	if n > numPs {
		n = numPs
	}
	for i := int32(0); i < n; i++ {
		if sched.ps[i] == nil {
			sched.ps[i] = new(p)
			sched.ps[i].id = i
		}
	}
	sched.procs = n
	if sched.p == nil {
		sched.p = sched.ps[0]
	}
}

// rt_run runs the program until it ends or there is something for the host to do; work is how many
// safepoints may be passed. It returns one of the run constants.
//
//interleave:export rt_run
//interleave:system
func rt_run(work int64) int32 {
	if sched.exited {
		return runFinished
	}
	return schedule(work)
}

// hostBlocks keeps what rt_alloc has returned.
var hostBlocks []unsafe.Pointer

// rt_alloc returns n bytes for the host to write to; they are never freed.
//
//interleave:export rt_alloc
//interleave:system
func rt_alloc(n int32) unsafe.Pointer {
	if n <= 0 {
		n = 1
	}
	p := mallocgc(uintptr(n), nil, true)
	hostBlocks = append(hostBlocks, p)
	return p
}

// rt_args and rt_env give the program its arguments and its environment: n bytes at p, texts that
// each end in a zero byte.
//
//interleave:export rt_args
//interleave:system
func rt_args(p unsafe.Pointer, n int32) {
	programArgs.p = p
	programArgs.n = int(n)
}

//interleave:export rt_env
//interleave:system
func rt_env(p unsafe.Pointer, n int32) {
	programEnv.p = p
	programEnv.n = int(n)
}

// rt_candidates lists what could happen next (candidate) in size bytes from buffer on, which
// rt_alloc has returned, and returns how many bytes the list takes.
//
//interleave:export rt_candidates
//interleave:system
func rt_candidates(buffer, size uint32) uint32 { return fillCandidates(buffer, size) }
