package runtime

import (
	"internal/abi"
	"unsafe"
)

// This file has channels. A goroutine that must wait is queued with the place of its value in its
// frame; who meets it copies the value directly and makes it ready, so that it has nothing left
// to do.

// An hchan is a channel.
type hchan struct {
	count    int            // values in the buffer
	size     int            // capacity
	buf      unsafe.Pointer // size elements, used in a circle
	elem     *abi.Type
	elemSize uint32
	stride   uint32 // elemSize, or 1 where that is 0, so that each value has a place
	head     uint32 // distance in buf of the first value
	tail     uint32 // and of the place behind the last one
	end      uint32 // size * stride
	recvq    waitQueue
	sendq    waitQueue
	timer    *timer // which sends on it, for the channel of a time.Timer or Ticker
	closed   bool
}

// noElem in place of a frame distance: the value is not wanted.
const noElem = 0xFFFFFFFF

// makechan is make(t, size).
func makechan(t *abi.Type, size int) *hchan {
	elem := t.Elem
	if size < 0 || elem.Size != 0 && uintptr(size) > (1<<47)/elem.Size {
		panic(plainError("makechan: size out of range"))
	}
	c := new(hchan)
	c.size = size
	c.elem = elem
	c.elemSize = uint32(elem.Size)
	c.stride = c.elemSize
	if c.stride == 0 {
		c.stride = 1
	}
	c.end = uint32(size) * c.stride
	if size != 0 && c.elemSize != 0 {
		c.buf = makeslice(elem, size, size)
	}
	return c
}

// copyElem copies a value of n bytes.
func copyElem(to, from unsafe.Pointer, n uint32) {
	switch n {
	case 8:
		*(*uint64)(to) = *(*uint64)(from)
	case 4:
		*(*uint32)(to) = *(*uint32)(from)
	case 1:
		*(*uint8)(to) = *(*uint8)(from)
	case 16:
		*(*uint64)(to) = *(*uint64)(from)
		*(*uint64)(unsafe.Add(to, 8)) = *(*uint64)(unsafe.Add(from, 8))
	case 0:
	default:
		memcopy(to, from, uintptr(n))
	}
}

// put appends the value at from, which gp sends (nil: the clock does), to the buffer.
func (c *hchan) put(gp *g, from unsafe.Pointer) {
	if race() != 0 && gp != nil {
		raceExchange(gp, addr(unsafe.Pointer(c)), raceSlot+c.tail)
	}
	copyElem(ptr(addr(c.buf)+c.tail), from, c.elemSize)
	c.tail += c.stride
	if c.tail == c.end {
		c.tail = 0
	}
	c.count++
}

// take removes the first value of the buffer; it goes to the distance elem in gp's stack.
func (c *hchan) take(gp *g, elem uint32) {
	if race() != 0 && gp != nil {
		raceExchange(gp, addr(unsafe.Pointer(c)), raceSlot+c.head)
	}
	from := ptr(addr(c.buf) + c.head)
	if elem != noElem {
		copyElem(gp.at(elem), from, c.elemSize)
	}
	if c.elem.PtrWords != 0 {
		memzero(from, uintptr(c.elemSize))
	}
	c.head += c.stride
	if c.head == c.end {
		c.head = 0
	}
	c.count--
}

// leave takes a waiting goroutine out of the queues it is in.
func (w *waiter) leave() {
	gp := w.g
	if w.index >= 0 {
		leaveSelect(gp, w)
		return
	}
	w.queue.remove(w)
	if w.c.timer != nil {
		w.c.timer.unwatch()
	}
}

// give hands the value at from to the receiver w.
func (c *hchan) give(w *waiter, from unsafe.Pointer, by *g) {
	gp := w.g
	if w.elem != noElem {
		copyElem(gp.at(w.elem), from, c.elemSize)
	}
	gp.wakeOK = true
	if race() != 0 {
		c.raceHand(by, gp)
	}
	w.leave()
	wake(gp, by)
}

// accept takes over from the sender w: its value goes to the given place.
func (c *hchan) accept(w *waiter, gp *g, elem uint32) {
	from := w.g
	if race() != 0 {
		c.raceHand(from, gp)
	}
	if elem != noElem {
		copyElem(gp.at(elem), from.at(w.elem), c.elemSize)
	}
	w.leave()
	wake(from, gp)
}

// raceHand orders a send by from (nil: the clock's) that to receives directly.
//
//interleave:system
func (c *hchan) raceHand(from, to *g) {
	if c.size == 0 {
		raceMeet(from, to)
		return
	}
	// As if the value went through the buffer, of which this uses up a slot.
	slot := raceSlot + c.tail
	if from != nil {
		raceExchange(from, addr(unsafe.Pointer(c)), slot)
	}
	raceExchange(to, addr(unsafe.Pointer(c)), slot)
	c.tail += c.stride
	if c.tail == c.end {
		c.tail = 0
	}
	c.head = c.tail
}

// refill lets the sender w, which waited for room, put its value into the buffer.
func (c *hchan) refill(w *waiter, by *g) {
	from := w.g
	c.put(from, from.at(w.elem))
	w.leave()
	wake(from, by)
}

// wait queues the running goroutine in q, which is one of c's.
func (c *hchan) wait(q *waitQueue, gp *g, elem uint32) {
	w := &gp.wait
	w.c = c
	w.elem = elem
	w.index = -1
	q.push(w)
}

// arrives reports whether it has been decided that gp waits at the operation it is about to do, so
// that another may meet it.
func (gp *g) arrives() bool {
	arrive := gp.arrive
	gp.arrive = false
	return arrive
}

// chansend is c <- v, with v at the distance elem in the running goroutine's stack.
func chansend(c *hchan, elem uint32) {
	if mode() != 0 {
		visibleOp(opSend, addr(unsafe.Pointer(c)), 0)
	}
	gp := getg()
	if c == nil {
		prepareToWait(gp, waitSendNil, 0)
		if mode() == 0 {
			park()
		}
		suspend(statusPark)
	}
	if race() != 0 {
		raceOwn(gp, addr(unsafe.Pointer(c)), 1, raceRead)
	}
	if c.closed {
		panicSendClosed(c)
	}
	if mode() == 0 || !gp.arrives() {
		if c.recvq.first != nil {
			w := c.recvq.chosen()
			if tracing != 0 {
				emitTransfer(opSend, gp, c, w.g.id, elem)
			}
			c.give(w, gp.at(elem), gp)
			return
		}
		if c.count < c.size {
			if tracing != 0 {
				emitTransfer(opSend, gp, c, 0, elem)
			}
			c.put(gp, gp.at(elem))
			return
		}
	}
	c.wait(&c.sendq, gp, elem)
	prepareToWait(gp, waitSend, addr(unsafe.Pointer(c)))
	if mode() == 0 {
		gp.deliver = deliverSent
		park()
	}
	suspend(statusPark)
	if gp.wakeClosed {
		panicSendClosed(c)
	}
}

// panicSentClosed is what a goroutine calls that waited to send on a channel which was closed.
func panicSentClosed() { panicSendClosed(nil) }

func panicSendClosed(c *hchan) {
	if tracing != 0 {
		emit(opSend, getg(), addr(unsafe.Pointer(c)), 0, auxClosed, 0)
	}
	panic(plainError("send on closed channel"))
}

// chanrecv is v, ok = <-c; v goes to the distance elem in the running goroutine's stack.
func chanrecv(c *hchan, elem uint32) bool {
	if mode() != 0 {
		visibleOp(opRecv, addr(unsafe.Pointer(c)), 0)
	}
	gp := getg()
	if c == nil {
		prepareToWait(gp, waitReceiveNil, 0)
		if mode() == 0 {
			park()
		}
		suspend(statusPark)
	}
	if c.timer != nil {
		c.timer.catchUp()
	}
	if mode() == 0 || !gp.arrives() {
		if c.count > 0 {
			if tracing != 0 {
				emitBuffered(opRecv, gp, c, 0)
			}
			c.take(gp, elem)
			if c.sendq.first != nil {
				c.refill(c.sendq.chosen(), gp)
			}
			return true
		}
		if c.closed {
			if tracing != 0 {
				emit(opRecv, gp, addr(unsafe.Pointer(c)), 0, auxClosed, 0)
			}
			if race() != 0 {
				raceAcquire(gp, addr(unsafe.Pointer(c)), 0)
			}
			if elem != noElem {
				memzero(gp.at(elem), uintptr(c.elemSize))
			}
			return false
		}
		if c.sendq.first != nil {
			w := c.sendq.chosen()
			if tracing != 0 {
				emitReceived(opRecv, gp, c, w, 0)
			}
			c.accept(w, gp, elem)
			return true
		}
	}
	c.wait(&c.recvq, gp, elem)
	if c.timer != nil {
		c.timer.watch()
	}
	prepareToWait(gp, waitReceive, addr(unsafe.Pointer(c)))
	if mode() == 0 {
		gp.deliver = deliverReceived
		park()
	}
	suspend(statusPark)
	return gp.wakeOK
}

// emitTransfer tells of the running goroutine's sending of the value at the distance elem.
//
//interleave:system
func emitTransfer(kind int32, gp *g, c *hchan, peer int32, elem uint32) {
	v, aux := preview(c, gp.stack+elem)
	emit(kind, gp, addr(unsafe.Pointer(c)), peer, aux, v)
}

// emitBuffered tells of its receiving the first value of the buffer.
//
//interleave:system
func emitBuffered(kind int32, gp *g, c *hchan, aux int32) {
	v, has := preview(c, addr(c.buf)+c.head)
	emit(kind, gp, addr(unsafe.Pointer(c)), 0, aux|has, v)
}

// emitReceived tells of its receiving the value of the sender w.
//
//interleave:system
func emitReceived(kind int32, gp *g, c *hchan, w *waiter, aux int32) {
	v, has := preview(c, w.g.stack+w.elem)
	emit(kind, gp, addr(unsafe.Pointer(c)), w.g.id, aux|has, v)
}

// closechan is close(c).
func closechan(c *hchan) {
	if mode() != 0 {
		visibleOp(opClose, addr(unsafe.Pointer(c)), 0)
	}
	if c == nil {
		panic(plainError("close of nil channel"))
	}
	if c.closed {
		panic(plainError("close of closed channel"))
	}
	if race() != 0 {
		raceOwn(getg(), addr(unsafe.Pointer(c)), 1, raceWrite)
	}
	if tracing != 0 {
		emit(opClose, getg(), addr(unsafe.Pointer(c)), 0, 0, 0)
	}
	closeAll(c, getg())
}

// closeAll closes c and wakes all who wait for it.
//
//interleave:system
func closeAll(c *hchan, by *g) {
	c.closed = true
	if race() != 0 {
		raceRelease(by, addr(unsafe.Pointer(c)), 0)
	}
	for w := c.recvq.first; w != nil; w = c.recvq.first {
		gp := w.g
		if w.elem != noElem {
			memzero(gp.at(w.elem), uintptr(c.elemSize))
		}
		gp.wakeOK = false
		if race() != 0 {
			raceAcquire(gp, addr(unsafe.Pointer(c)), 0)
		}
		w.leave()
		wake(gp, by)
	}
	for w := c.sendq.first; w != nil; w = c.sendq.first {
		gp := w.g
		gp.wakeClosed = true
		w.leave()
		wake(gp, by)
	}
}

// chanlen is len(c).
func chanlen(c *hchan) int {
	if mode() != 0 {
		visibleOp(opLen, addr(unsafe.Pointer(c)), 0)
	}
	if c == nil || c.timer != nil {
		return 0
	}
	if tracing != 0 {
		emit(opLen, getg(), addr(unsafe.Pointer(c)), 0, auxValue, int64(c.count))
	}
	return c.count
}

// chancap is cap(c).
func chancap(c *hchan) int {
	if c == nil || c.timer != nil {
		return 0
	}
	return c.size
}
