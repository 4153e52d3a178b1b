package sync

import "unsafe"

// A Pool keeps values for use again. It may lose any of them at any time; as in Go, it loses those
// that two collections of garbage have found there.
type Pool struct {
	noCopy noCopy

	values []any // put since the latest collection
	old    []any // put before that, and after the one before
	count  uint32

	// New makes a value when there is none to hand out; nil: Get returns nil then.
	New func() any
}

//interleave:linkname runtime.collections
func collections() uint32

// begin tells the run time of an operation on p, and drops what p has lost since the last one.
func (p *Pool) begin() {
	visibleSync(opPool, unsafe.Pointer(p))
	if now := collections(); now != p.count {
		p.old = nil
		if now == p.count+1 {
			p.old = p.values
		}
		p.values = nil
		p.count = now
	}
}

// Put gives x to the pool.
func (p *Pool) Put(x any) {
	if x == nil {
		return
	}
	p.begin()
	racerelease(dataOf(x))
	p.values = append(p.values, x)
}

// dataOf returns what stands for the value x: Get of it comes after the Put.
func dataOf(x any) unsafe.Pointer { return (*[2]unsafe.Pointer)(unsafe.Pointer(&x))[1] }

// Get takes some value out of the pool: the one put in last, or else a new one.
func (p *Pool) Get() any {
	p.begin()
	from := &p.values
	if len(*from) == 0 {
		from = &p.old
	}
	if last := len(*from) - 1; last >= 0 {
		x := (*from)[last]
		(*from)[last] = nil
		*from = (*from)[:last]
		raceacquire(dataOf(x))
		return x
	}
	if p.New != nil {
		return p.New()
	}
	return nil
}
