package runtime

import "unsafe"

// This file has the bubble of package testing/synctest: a goroutine that runs a test, and those it
// starts, for which time begins in the year 2000. There is one bubble at a time.
//
// Time is virtual anyway, and moves only when nothing can run (time.go). So all that a bubble needs
// is to know which goroutines and timers are its own, and to be asked before time moves (idle).

var bubble struct {
	active   bool
	root     *g    // waits in synctestRun
	waiter   *g    // waits in synctestWait
	live     int32 // goroutines in the bubble
	mainDone bool  // the one that runs the test has ended
	stuck    bool  // those that are left wait for ever
}

// bubbleStart is when a bubble's time begins, in seconds since 1970: 1 January 2000.
const bubbleStart = 946684800

// bubbleJoin is called for each new goroutine: it is in the bubble if its creator is.
func bubbleJoin(gp, creator *g) {
	gp.bubble = creator != nil && creator.bubble
	if gp.bubble {
		bubble.live++
	}
}

// bubbleLeave is called when a goroutine ends.
//
//interleave:system
func bubbleLeave(gp *g) {
	if !gp.bubble {
		return
	}
	gp.bubble = false
	bubble.live--
	if race() != 0 {
		raceRelease(gp, addr(unsafe.Pointer(&bubble)), raceKey)
	}
	// Under policy external the root goes on when nothing else can (bubbleIdle), so that it comes after
	// all goroutines of the bubble, whichever was the last.
	if bubble.live == 0 && bubble.root != nil && sched.policy != policyExternal {
		wake(bubble.root, nil)
		bubble.root = nil
	}
}

// bubbleIdle is called when nothing can run, before time moves. It returns runOn if something can
// run now.
//
//interleave:system
func bubbleIdle() int32 {
	if !bubble.active {
		return runIdle
	}
	if gp := bubble.waiter; gp != nil {
		bubble.waiter = nil
		if race() != 0 {
			bubbleKnows(gp)
		}
		wake(gp, nil)
		return runOn
	}
	if bubble.root != nil && (bubble.live == 0 || bubble.mainDone || !bubbleTimers()) {
		bubble.stuck = bubble.live != 0
		wake(bubble.root, nil)
		bubble.root = nil
		return runOn
	}
	return runIdle
}

// bubbleKnows makes gp know all that goroutines of the bubble have done: they wait, or have ended.
//
//interleave:system
func bubbleKnows(gp *g) {
	raceAcquire(gp, addr(unsafe.Pointer(&bubble)), raceKey)
	for i := 0; i < len(allgs); i++ {
		if other := allgs[i]; other != gp && other.bubble && other.state != gDead {
			raceInform(gp, other)
		}
	}
}

// bubbleTimers reports whether a timer of the bubble is still to fire.
//
//interleave:system
func bubbleTimers() bool {
	for _, t := range timers.heap {
		if t.bubble {
			return true
		}
	}
	return false
}

// inBubble reports whether the running goroutine is in a bubble.
func inBubble() bool { return getg().bubble }

// synctestRun calls f in a bubble and waits until all goroutines in it have ended.
func synctestRun(f func()) {
	gp := getg()
	if gp.bubble {
		panic(plainError("synctest.Run called from within a synctest bubble"))
	}
	bubble.active = true
	bubble.mainDone = false
	bubble.stuck = false
	bubble.live = 1
	clock.shift = (bubbleStart-startUnix)*1_000_000_000 - clock.now
	inner := startG(func() {
		defer func() { bubble.mainDone = true }()
		f()
	}, gp.position, gp, false)
	inner.bubble = true
	bubble.root = gp
	prepareToWait(gp, waitSemaphore, 0)
	suspend(statusPark)
	if race() != 0 {
		raceAcquire(gp, addr(unsafe.Pointer(&bubble)), raceKey)
	}
	bubble.active = false
	clock.shift = 0
	if bubble.stuck {
		if bubble.mainDone {
			panic(plainError("deadlock: main bubble goroutine has exited but blocked goroutines remain"))
		}
		panic(plainError("deadlock: all goroutines in bubble are blocked"))
	}
}

// synctestWait waits until all other goroutines in the bubble wait for something.
func synctestWait() {
	gp := getg()
	if !gp.bubble {
		panic(plainError("goroutine is not in a bubble"))
	}
	if bubble.waiter != nil {
		panic(plainError("wait already in progress"))
	}
	bubble.waiter = gp
	prepareToWait(gp, waitSemaphore, 0)
	suspend(statusPark)
}
