package runtime

// This file has the scheduling policies: which runnable goroutine is next. Policy go answers as
// Go's scheduler would (runq.go); under policy external the outside is asked (decision.go).

// Policies, as given to rt_start.
const (
	policyGo = iota
	policyRoundRobin
	policyRandom
	policyPCT
	policyExternal
)

// pct is the state of policy pct (probabilistic concurrency testing): goroutines have random
// priorities, the highest runs, and at depth-1 random steps the one that runs becomes the lowest.
// The host may set depth and length before rt_start.
var pct struct {
	depth   int32 // number of scheduling constraints that a bug takes
	length  int32 // estimate of the number of steps of a run
	changes [16]int64
	lowest  int32 // the priority given last to one that gave others a chance
}

//interleave:system
func pctInit() {
	if pct.depth <= 0 {
		pct.depth = 3
	}
	if pct.depth > 16 {
		pct.depth = 16
	}
	if pct.length <= 0 {
		pct.length = 100
	}
	for i := int32(0); i < pct.depth-1; i++ {
		pct.changes[i] = int64(sched.policySeed.next() % uint64(pct.length))
	}
}

func pctPriority() int32 {
	return pct.depth + int32(sched.policySeed.next()>>34)
}

// pick takes the goroutine that is next from where it waits for its turn; nil when there is none.
//
//interleave:system
func pick() *g {
	if sched.policy != policyGo {
		return pickListed()
	}
	for i := int32(0); i < sched.procs; i++ {
		pp := sched.ps[sched.turn]
		if sched.procs > 1 {
			sched.turn++
			if sched.turn == sched.procs {
				sched.turn = 0
			}
		}
		gp := pp.current
		if gp == nil {
			var inherit bool
			if gp, inherit = pp.find(); gp == nil {
				continue
			}
			pp.current = gp
			if inherit {
				pp.slice -= switchCost
			} else {
				pp.slice = timeSlice
				pp.tick++
			}
		}
		sched.p = pp
		return gp
	}
	return nil
}

// pickListed is pick for the policies round-robin, random and pct.
//
//interleave:system
func pickListed() *g {
	pp := sched.p
	gp := pp.current
	if gp == nil {
		switch sched.policy {
		case policyRoundRobin:
			gp = sched.global.pop()
		case policyRandom:
			if n := len(sched.runnable); n > 0 {
				gp = unlist(int(sched.policySeed.next() % uint64(n)))
			}
		default:
			gp = pickPriority()
		}
		pp.slice = timeSlice
		pp.current = gp
	}
	return gp
}

// pickPriority is pick for policy pct.
//
//interleave:system
func pickPriority() *g {
	best := -1
	for i := 0; i < len(sched.runnable); i++ {
		if best < 0 || sched.runnable[i].priority > sched.runnable[best].priority {
			best = i
		}
	}
	if best < 0 {
		return nil
	}
	for i := int32(0); i < pct.depth-1; i++ {
		if pct.changes[i] == sched.steps {
			sched.runnable[best].priority = i
			sched.steps++
			return pickPriorityAgain()
		}
	}
	sched.steps++
	return unlist(best)
}

// pickPriorityAgain is pickPriority after a change of priorities.
//
//interleave:system
func pickPriorityAgain() *g {
	best := 0
	for i := 1; i < len(sched.runnable); i++ {
		if sched.runnable[i].priority > sched.runnable[best].priority {
			best = i
		}
	}
	return unlist(best)
}

// unlist takes the goroutine with index i out of sched.runnable.
func unlist(i int) *g {
	list := sched.runnable
	last := len(list) - 1
	gp := list[i]
	list[i] = list[last]
	list[i].runIndex = int32(i)
	list[last] = nil
	sched.runnable = list[:last]
	gp.runIndex = -1
	return gp
}

// enqueue makes gp wait for its turn under policies other than go.
//
//interleave:system
func enqueue(gp *g) {
	if sched.policy == policyRoundRobin {
		sched.global.push(gp)
		return
	}
	gp.runIndex = int32(len(sched.runnable))
	sched.runnable = append(sched.runnable, gp)
}

// preempted makes gp, whose time slice is over or that yields, wait for its turn.
//
//interleave:system
func preempted(gp *g) {
	if sched.policy == policyGo {
		sched.global.push(gp)
		return
	}
	enqueue(gp)
}

// seed sets all generators from one number.
//
//interleave:system
func seed(n uint64) {
	s := stream(n)
	sched.names = s.next()
	sched.policySeed = stream(s.next())
}
