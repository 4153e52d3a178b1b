package sync

import "unsafe"

// A Pool keeps values for use again. It may lose any of them at any time.
type Pool struct {
	noCopy noCopy

	values []any

	// New makes a value when there is none to hand out; nil: Get returns nil then.
	New func() any
}

// Put gives x to the pool.
func (p *Pool) Put(x any) {
	if x == nil {
		return
	}
	syncop(opPool, unsafe.Pointer(p))
	p.values = append(p.values, x)
}

// Get takes some value out of the pool: the one put in last, or else a new one.
func (p *Pool) Get() any {
	syncop(opPool, unsafe.Pointer(p))
	if last := len(p.values) - 1; last >= 0 {
		x := p.values[last]
		p.values[last] = nil
		p.values = p.values[:last]
		return x
	}
	if p.New != nil {
		return p.New()
	}
	return nil
}
