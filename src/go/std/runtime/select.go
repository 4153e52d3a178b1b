package runtime

import "unsafe"

// This file has the select statement.

// A selectCase is one case of a select statement, in the frame of the function that selects.
type selectCase struct {
	c    *hchan
	elem uint32
	send uint32 // 1: sends
}

const selectCaseSize = uint32(unsafe.Sizeof(selectCase{}))

// What trySelect returns besides the index of a case.
const (
	selectNone       = -1 // no case can proceed
	selectSendClosed = -2 // the case chosen sends on a closed channel
)

// selectgo is a select statement with n cases, an array of selectCase at the distance cases in the
// running goroutine's stack. It returns the index of the case that was done, -1 for default, and
// whether a value was received.
func selectgo(cases uint32, n int, hasDefault bool) (int, bool) {
	if mode() != 0 {
		visibleSelect(cases, int32(n), hasDefault)
	}
	gp := getg()
	arrives := mode() != 0 && gp.arrives()
	if !arrives {
		i, ok := trySelect(gp, cases, int32(n))
		if i >= 0 {
			return i, ok
		}
		if i == selectSendClosed {
			panicSendClosed(nil)
		}
	}
	if hasDefault && !arrives {
		if tracing != 0 {
			emit(opSelect, gp, 0, 0, -1<<8, 0)
		}
		polled()
		return -1, false
	}
	joinSelect(gp, cases, int32(n))
	prepareToWait(gp, waitSelect, 0)
	if mode() == 0 {
		gp.deliver = deliverSelected
		park()
	}
	suspend(statusPark)
	if gp.wakeClosed {
		panicSendClosed(nil)
	}
	return int(gp.wakeIndex), gp.wakeOK
}

// caseReady reports whether the case can proceed.
func caseReady(k *selectCase) bool {
	c := k.c
	if c == nil {
		return false
	}
	if k.send != 0 {
		return c.closed || c.recvq.first != nil || c.count < c.size
	}
	if c.timer != nil {
		pollClock()
		c.timer.catchUp()
	}
	return c.count > 0 || c.closed || c.sendq.first != nil
}

// trySelect does one of the cases that can proceed, if there are any: the one decided on outside,
// or a random one.
//
//interleave:system
func trySelect(gp *g, cases uint32, n int32) (int, bool) {
	first := gp.stack + cases
	last := first + uint32(n)*selectCaseSize
	if mode() != 0 && gp.choice >= 0 && gp.choice < n {
		i := gp.choice
		gp.choice = -1
		if k := (*selectCase)(ptr(first + uint32(i)*selectCaseSize)); caseReady(k) {
			return doCase(gp, k, int(i))
		}
	}
	count := uint32(0)
	for k := first; k != last; k += selectCaseSize {
		if caseReady((*selectCase)(ptr(k))) {
			count++
		}
	}
	if count == 0 {
		return selectNone, false
	}
	skip := uint32(0)
	if count > 1 {
		skip = gp.chooseCase(count)
	}
	i := 0
	for k := first; k != last; k += selectCaseSize {
		if caseReady((*selectCase)(ptr(k))) {
			if skip == 0 {
				return doCase(gp, (*selectCase)(ptr(k)), i)
			}
			skip--
		}
		i++
	}
	return selectNone, false
}

// doCase does the case with index i, which can proceed.
//
//interleave:system
func doCase(gp *g, k *selectCase, i int) (int, bool) {
	c := k.c
	aux := int32(i) << 8
	if k.send != 0 {
		if race() != 0 {
			raceOwn(gp, addr(unsafe.Pointer(c)), 1, raceRead)
		}
		if c.closed {
			return selectSendClosed, false
		}
		if c.recvq.first != nil {
			w := c.recvq.chosen()
			if tracing != 0 {
				v, has := preview(c, gp.stack+k.elem)
				emit(opSelect, gp, addr(unsafe.Pointer(c)), w.g.id, aux|auxSend|has, v)
			}
			c.give(w, gp.at(k.elem), gp)
			return i, false
		}
		if tracing != 0 {
			v, has := preview(c, gp.stack+k.elem)
			emit(opSelect, gp, addr(unsafe.Pointer(c)), 0, aux|auxSend|has, v)
		}
		c.put(gp, gp.at(k.elem))
		return i, false
	}
	if c.count > 0 {
		if tracing != 0 {
			emitBuffered(opSelect, gp, c, aux)
		}
		c.take(gp, k.elem)
		if c.sendq.first != nil {
			c.refill(c.sendq.chosen(), gp)
		}
		return i, true
	}
	if c.closed {
		if tracing != 0 {
			emit(opSelect, gp, addr(unsafe.Pointer(c)), 0, aux|auxClosed, 0)
		}
		if race() != 0 {
			raceAcquire(gp, addr(unsafe.Pointer(c)), 0)
		}
		if k.elem != noElem {
			memzero(gp.at(k.elem), uintptr(c.elemSize))
		}
		return i, false
	}
	w := c.sendq.chosen()
	if tracing != 0 {
		emitReceived(opSelect, gp, c, w, aux)
	}
	c.accept(w, gp, k.elem)
	return i, true
}

// joinSelect queues gp at the channels of all cases.
//
//interleave:system
func joinSelect(gp *g, cases uint32, n int32) {
	k := gp.stack + cases
	gp.waits = nil
	for i := int32(0); i < n; i++ {
		sc := (*selectCase)(ptr(k))
		k += selectCaseSize
		c := sc.c
		if c == nil {
			continue
		}
		w := newWaiter(gp)
		w.c = c
		w.elem = sc.elem
		w.index = i
		w.more = gp.waits
		gp.waits = w
		if sc.send != 0 {
			if race() != 0 {
				raceOwn(gp, addr(unsafe.Pointer(c)), 1, raceRead)
			}
			c.sendq.push(w)
		} else {
			c.recvq.push(w)
			if c.timer != nil {
				c.timer.watch()
			}
		}
	}
}

// leaveSelect takes gp, which is woken because of case w, out of all queues it is in.
//
//interleave:system
func leaveSelect(gp *g, w *waiter) {
	gp.wakeIndex = w.index
	for x := gp.waits; x != nil; {
		more := x.more
		x.queue.remove(x)
		if x.c.timer != nil {
			x.c.timer.unwatch()
		}
		freeWaiter(x)
		x = more
	}
	gp.waits = nil
}
