package atomic

// The types whose values can only be used atomically. Their zero values are 0, false and nil.

// noCopy marks types that vet is to watch.
type noCopy struct{}

func (*noCopy) Lock()   {}
func (*noCopy) Unlock() {}

// align64 marks types that are to be aligned to 8 bytes, as all of their size are here.
type align64 struct{}

// An Int32 is an int32 that is used atomically.
type Int32 struct {
	_ noCopy
	v int32
}

// Load returns the value.
func (x *Int32) Load() int32 { return load(&x.v) }

// Store sets the value.
func (x *Int32) Store(val int32) { store(&x.v, val) }

// Swap sets the value and returns the one before.
func (x *Int32) Swap(new int32) (old int32) { return swap(&x.v, new) }

// CompareAndSwap sets the value to new if it is old.
func (x *Int32) CompareAndSwap(old, new int32) (swapped bool) { return compareAndSwap(&x.v, old, new) }

// Add adds delta to the value and returns the sum.
func (x *Int32) Add(delta int32) (new int32) { return add(&x.v, delta) }

// And clears the bits of the value that mask has not and returns the value before.
func (x *Int32) And(mask int32) (old int32) { return and(&x.v, mask) }

// Or sets the bits of the value that mask has and returns the value before.
func (x *Int32) Or(mask int32) (old int32) { return or(&x.v, mask) }

// An Int64 is an int64 that is used atomically.
type Int64 struct {
	_ noCopy
	_ align64
	v int64
}

// Load returns the value.
func (x *Int64) Load() int64 { return load(&x.v) }

// Store sets the value.
func (x *Int64) Store(val int64) { store(&x.v, val) }

// Swap sets the value and returns the one before.
func (x *Int64) Swap(new int64) (old int64) { return swap(&x.v, new) }

// CompareAndSwap sets the value to new if it is old.
func (x *Int64) CompareAndSwap(old, new int64) (swapped bool) { return compareAndSwap(&x.v, old, new) }

// Add adds delta to the value and returns the sum.
func (x *Int64) Add(delta int64) (new int64) { return add(&x.v, delta) }

// And clears the bits of the value that mask has not and returns the value before.
func (x *Int64) And(mask int64) (old int64) { return and(&x.v, mask) }

// Or sets the bits of the value that mask has and returns the value before.
func (x *Int64) Or(mask int64) (old int64) { return or(&x.v, mask) }

// A Uint32 is a uint32 that is used atomically.
type Uint32 struct {
	_ noCopy
	v uint32
}

// Load returns the value.
func (x *Uint32) Load() uint32 { return load(&x.v) }

// Store sets the value.
func (x *Uint32) Store(val uint32) { store(&x.v, val) }

// Swap sets the value and returns the one before.
func (x *Uint32) Swap(new uint32) (old uint32) { return swap(&x.v, new) }

// CompareAndSwap sets the value to new if it is old.
func (x *Uint32) CompareAndSwap(old, new uint32) (swapped bool) {
	return compareAndSwap(&x.v, old, new)
}

// Add adds delta to the value and returns the sum.
func (x *Uint32) Add(delta uint32) (new uint32) { return add(&x.v, delta) }

// And clears the bits of the value that mask has not and returns the value before.
func (x *Uint32) And(mask uint32) (old uint32) { return and(&x.v, mask) }

// Or sets the bits of the value that mask has and returns the value before.
func (x *Uint32) Or(mask uint32) (old uint32) { return or(&x.v, mask) }

// A Uint64 is a uint64 that is used atomically.
type Uint64 struct {
	_ noCopy
	_ align64
	v uint64
}

// Load returns the value.
func (x *Uint64) Load() uint64 { return load(&x.v) }

// Store sets the value.
func (x *Uint64) Store(val uint64) { store(&x.v, val) }

// Swap sets the value and returns the one before.
func (x *Uint64) Swap(new uint64) (old uint64) { return swap(&x.v, new) }

// CompareAndSwap sets the value to new if it is old.
func (x *Uint64) CompareAndSwap(old, new uint64) (swapped bool) {
	return compareAndSwap(&x.v, old, new)
}

// Add adds delta to the value and returns the sum.
func (x *Uint64) Add(delta uint64) (new uint64) { return add(&x.v, delta) }

// And clears the bits of the value that mask has not and returns the value before.
func (x *Uint64) And(mask uint64) (old uint64) { return and(&x.v, mask) }

// Or sets the bits of the value that mask has and returns the value before.
func (x *Uint64) Or(mask uint64) (old uint64) { return or(&x.v, mask) }

// A Uintptr is a uintptr that is used atomically.
type Uintptr struct {
	_ noCopy
	v uintptr
}

// Load returns the value.
func (x *Uintptr) Load() uintptr { return load(&x.v) }

// Store sets the value.
func (x *Uintptr) Store(val uintptr) { store(&x.v, val) }

// Swap sets the value and returns the one before.
func (x *Uintptr) Swap(new uintptr) (old uintptr) { return swap(&x.v, new) }

// CompareAndSwap sets the value to new if it is old.
func (x *Uintptr) CompareAndSwap(old, new uintptr) (swapped bool) {
	return compareAndSwap(&x.v, old, new)
}

// Add adds delta to the value and returns the sum.
func (x *Uintptr) Add(delta uintptr) (new uintptr) { return add(&x.v, delta) }

// And clears the bits of the value that mask has not and returns the value before.
func (x *Uintptr) And(mask uintptr) (old uintptr) { return and(&x.v, mask) }

// Or sets the bits of the value that mask has and returns the value before.
func (x *Uintptr) Or(mask uintptr) (old uintptr) { return or(&x.v, mask) }
