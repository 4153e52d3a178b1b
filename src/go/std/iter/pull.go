package iter

// Pull returns functions that take the values of seq one at a time: next returns the next one and
// true, or a zero value and false at the end; stop ends the sequence early. A panic of seq comes
// out of next or stop.
func Pull[V any](seq Seq[V]) (next func() (V, bool), stop func()) {
	var value V
	var ok bool
	c := &coroutine{}
	body := func() {
		seq(func(v V) bool {
			value, ok = v, true
			return c.yield()
		})
	}
	next = func() (V, bool) {
		ok = false
		c.enter(body)
		v := value
		var zero V
		value = zero
		return v, ok
	}
	return next, c.stop
}

// Pull2 is Pull for pairs.
func Pull2[K, V any](seq Seq2[K, V]) (next func() (K, V, bool), stop func()) {
	var key K
	var value V
	var ok bool
	c := &coroutine{}
	body := func() {
		seq(func(k K, v V) bool {
			key, value, ok = k, v, true
			return c.yield()
		})
	}
	next = func() (K, V, bool) {
		ok = false
		c.enter(body)
		k, v := key, value
		var zeroKey K
		var zero V
		key, value = zeroKey, zero
		return k, v, ok
	}
	return next, c.stop
}

// A coroutine is a goroutine that runs only while another one waits for it.
type coroutine struct {
	// resume hands control to the body: true to go on, false to stop. It is nil before the start.
	resume chan bool
	// back hands control to the caller.
	back chan struct{}
	done bool
	// failed is set when the body ended by a panic, whose value cause is, or, with no cause, by
	// runtime.Goexit.
	failed bool
	cause  any
}

// enter runs body, which it starts the first time, until it yields or ends.
func (c *coroutine) enter(body func()) {
	switch {
	case c.done:
		return
	case c.resume == nil:
		c.resume, c.back = make(chan bool), make(chan struct{})
		go c.run(body)
	default:
		c.resume <- true
	}
	c.wait()
}

// run is the coroutine.
func (c *coroutine) run(body func()) {
	c.failed = true
	defer func() {
		if c.failed {
			c.cause = recover()
		}
		c.done = true
		c.back <- struct{}{}
	}()
	body()
	c.failed = false
}

// yield hands control to the caller; it returns whether to go on when it gets it back.
func (c *coroutine) yield() bool {
	if c.done {
		return false
	}
	c.back <- struct{}{}
	return <-c.resume
}

// stop has the body end.
func (c *coroutine) stop() {
	if c.done {
		return
	}
	c.done = true
	if c.resume != nil {
		c.resume <- false
		c.wait()
	}
}

// wait gives control away and takes it back. What ended the body ends the caller, too.
func (c *coroutine) wait() {
	<-c.back
	if c.failed && c.done {
		c.failed = false
		if c.cause != nil {
			panic(c.cause)
		}
		goexit()
	}
}
