package runtime

// This file tells a host that asks for it (tracing above 1) all that the race detector goes by: which
// memory is accessed, and which goroutine learns what from whom. From that the host draws the order of the
// Go memory model (src/machine/order.ts). Objects and words are told by address: numbering them here would
// give others' objects other numbers than they have in a run without race detection.

// Ways of learning, in aux of evOrder: what raceclock.go's function of that name does. Peer is the key
// and value the object; for orderMeet and orderInform peer is the other goroutine.
const (
	orderAcquire = iota
	orderRelease
	orderReplace
	orderBoth
	orderExchange
	orderMeet
	orderInform
	orderForget // the memory is freed: what is known under the key, or of the word (key -1), is void
)

//interleave:system
func tellOrder(gp *g, how, peer int32, object uint32) {
	if tracing > 1 {
		emit(evOrder, gp, 0, peer, how, int64(object))
	}
}

//interleave:system
func tellAccess(gp *g, word uint32, mask uint8, place racePlace, kind uint8) {
	if tracing > 1 {
		emit(evAccess, gp, 0, int32(kind)|int32(mask)<<8, int32(place.site), int64(word<<3))
	}
}
