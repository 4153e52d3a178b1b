package runtime

// This file lets time pass for programs that wait for it without stopping: that read the clock in a
// loop, look again and again whether a timer has fired, or compute while another goroutine sleeps.
// Time stands still while goroutines run, so these would never end. Here it moves on when a program
// has been busy for longer than anything does that does not wait: real Go programs see time pass
// as well, only not so exactly.
//
// It is so only where goroutines run at full speed. Elsewhere whoever chooses the next step decides
// what is waited for.

const (
	// patience is how many polls in a row take no time.
	patience = 1000
	// pollCost is what each further one takes, in nanoseconds.
	pollCost = 1000
	// leastBusy is how much work, a safepoint being about a nanosecond, lets no timer fire.
	leastBusy = 2_000_000
)

// busy is what has been done since time last moved on because nothing could run.
var busy struct {
	polls int32
	work  int64
}

// polled notes that a goroutine looked whether it can go on, and does not wait.
func polled() {
	if mode() != 0 {
		return
	}
	if busy.polls < patience {
		busy.polls++
		return
	}
	set_budget(get_budget() - pollCost) // schedule counts it as work
}

// pollClock notes that somebody looks what time it is: reads the clock, or a timer's channel.
func pollClock() {
	if mode() != 0 || clock.real || getg().bubble {
		return
	}
	if busy.work > leastBusy {
		clock.now += busy.work
		busy.work = 0
	}
	if polled(); busy.polls == patience {
		clock.now += pollCost
	}
}

// busyEnough lets the next timer fire when the program has worked for as long as it had to go.
//
//interleave:system
func busyEnough() {
	if clock.real || len(timers.heap) == 0 {
		return
	}
	if t := timers.heap[0]; t.when-clock.now <= busy.work && !t.bubble {
		passTime()
		busy.work = 0
	}
}
