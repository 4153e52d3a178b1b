package runtime

// This file has signals from outside: the host calls rt_signal, for Control-C and the like.

// signalHandler is what package os/signal wants signals to be given to, in a goroutine of its own;
// nil: the program has not asked for any.
var signalHandler func(sig int32)

// setSignalHandler sets signalHandler. With one, a program in which nothing can run waits for
// signals, which is no deadlock.
func setSignalHandler(f func(sig int32)) { signalHandler = f }

// outsideWaits is how many goroutines wait for something from outside that may come at any time,
// such as a connection.
var outsideWaits int32

// waitOutside changes outsideWaits by n.
func waitOutside(n int32) { outsideWaits += n }

// waitsOutside reports whether something may come from outside, so that there is no deadlock when
// nothing can run.
//
//interleave:system
func waitsOutside() bool { return signalHandler != nil || outsideWaits > 0 }

// pendingSignals are those that handleSignals has still to hand over.
var pendingSignals []int32

// rt_signal sends the program a signal. It returns 0 if the program does not handle signals: then
// it should be ended.
//
//interleave:export rt_signal
//interleave:system
func rt_signal(sig int32) int32 {
	if signalHandler == nil || sched.exited {
		return 0
	}
	pendingSignals = append(pendingSignals, sig)
	startG(handleSignals, -1, nil, false)
	return 1
}

// handleSignals calls the handler.
func handleSignals() {
	for len(pendingSignals) > 0 && signalHandler != nil {
		sig := pendingSignals[0]
		pendingSignals = pendingSignals[1:]
		signalHandler(sig)
	}
}
