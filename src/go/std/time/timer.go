package time

import "unsafe"

// Sleep stops the running goroutine for at least d.
func Sleep(d Duration) { timeSleep(int64(d)) }

// A Timer fires once: NewTimer's sends the time on C, AfterFunc's calls a function.
type Timer struct {
	C <-chan Time
	r unsafe.Pointer // the run time's timer
}

// startSending starts a timer that sends on the channel it returns. The run time makes such a
// channel look unbuffered: its value is gone once the timer is stopped or reset.
func startSending(d, period Duration) (<-chan Time, unsafe.Pointer) {
	c := make(chan Time, 1)
	return c, newTimer(int64(d), int64(period), nil, *(*unsafe.Pointer)(unsafe.Pointer(&c)), unsafe.Pointer(Local))
}

// NewTimer returns a timer that sends the time on its channel when d has passed.
func NewTimer(d Duration) *Timer {
	t := new(Timer)
	t.C, t.r = startSending(d, 0)
	return t
}

// After returns a channel on which the time is sent when d has passed.
func After(d Duration) <-chan Time {
	c, _ := startSending(d, 0)
	return c
}

// AfterFunc calls f in a goroutine of its own when d has passed, unless the timer is stopped before.
func AfterFunc(d Duration, f func()) *Timer {
	return &Timer{r: newTimer(int64(d), 0, f, nil, nil)}
}

// Stop keeps t from firing. It reports whether t would have fired; if not, it has fired or was
// stopped before. Nothing can be received from t.C afterwards.
func (t *Timer) Stop() bool {
	if t.r == nil {
		panic("time: Stop called on uninitialized Timer")
	}
	return stopTimer(t.r)
}

// Reset makes t fire when d has passed, and reports whether it was still to fire.
func (t *Timer) Reset(d Duration) bool {
	if t.r == nil {
		panic("time: Reset called on uninitialized Timer")
	}
	return resetTimer(t.r, int64(d), 0)
}

// A Ticker sends the time on C again and again. It leaves out ticks that nobody is ready to receive.
type Ticker struct {
	C <-chan Time
	r unsafe.Pointer
}

// NewTicker returns a ticker that ticks every d. It panics unless d is positive.
func NewTicker(d Duration) *Ticker {
	if d <= 0 {
		panic("non-positive interval for NewTicker")
	}
	t := new(Ticker)
	t.C, t.r = startSending(d, d)
	return t
}

// Stop stops the ticks. It does not close t.C.
func (t *Ticker) Stop() {
	if t.r != nil {
		stopTimer(t.r)
	}
}

// Reset makes the next tick come when d has passed and the others every d after it.
func (t *Ticker) Reset(d Duration) {
	if d <= 0 {
		panic("non-positive interval for Ticker.Reset")
	}
	if t.r == nil {
		panic("time: Reset called on uninitialized Ticker")
	}
	resetTimer(t.r, int64(d), int64(d))
}

// Tick returns the channel of a new Ticker; nil, unless d is positive.
func Tick(d Duration) <-chan Time {
	if d <= 0 {
		return nil
	}
	c, _ := startSending(d, d)
	return c
}
