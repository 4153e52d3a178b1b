package sync

import "unsafe"

// A Map is like a map[any]any that goroutines may use at the same time. The zero Map is empty. Each
// operation takes effect at one moment; there is one thread, so telling the run time before it is
// all that takes.
type Map struct {
	_ noCopy

	m map[any]any

	// What orders goroutines, where races are looked for: an operation that sees the effect of another on
	// a key comes after it. Its object is made for each key and stays when the entry is deleted.
	orders map[any]*byte
}

func (m *Map) loads()  { visibleSync(opMapLoad, unsafe.Pointer(m)) }
func (m *Map) stores() { visibleSync(opMapStore, unsafe.Pointer(m)) }

// order returns what stands for the entry of a key.
func (m *Map) order(key any) unsafe.Pointer {
	p := m.orders[key]
	if p == nil {
		if m.orders == nil {
			m.orders = make(map[any]*byte)
		}
		p = new(byte)
		m.orders[key] = p
	}
	return unsafe.Pointer(p)
}

// seen and changed are told of what an operation sees of a key's entry, and that it changes it.
func (m *Map) seen(key any) {
	if raceEnabled() {
		raceacquire(m.order(key))
	}
}

func (m *Map) changed(key any) {
	if raceEnabled() {
		racerelease(m.order(key))
	}
}

// set sets the value for key.
func (m *Map) set(key, value any) {
	m.changed(key)
	if m.m == nil {
		m.m = make(map[any]any)
	}
	m.m[key] = value
}

// remove deletes the entry for key.
func (m *Map) remove(key any) {
	m.changed(key)
	delete(m.m, key)
}

// get returns the value for key.
func (m *Map) get(key any) (value any, ok bool) {
	m.seen(key)
	value, ok = m.m[key]
	return value, ok
}

// Load returns the value for key, nil if there is none; ok tells whether there is one.
func (m *Map) Load(key any) (value any, ok bool) {
	m.loads()
	return m.get(key)
}

// Store sets the value for key.
func (m *Map) Store(key, value any) {
	m.stores()
	m.set(key, value)
}

// Clear deletes all entries.
func (m *Map) Clear() {
	m.stores()
	if raceEnabled() {
		for key := range m.m {
			m.changed(key)
		}
	}
	clear(m.m)
}

// LoadOrStore returns the value for key if there is one; otherwise it sets and returns the given
// one. loaded tells which.
func (m *Map) LoadOrStore(key, value any) (actual any, loaded bool) {
	m.stores()
	if actual, loaded = m.get(key); loaded {
		return actual, true
	}
	m.set(key, value)
	return value, false
}

// LoadAndDelete deletes the entry for key and returns the value it had; loaded tells whether there
// was one.
func (m *Map) LoadAndDelete(key any) (value any, loaded bool) {
	m.stores()
	value, loaded = m.get(key)
	m.remove(key)
	return value, loaded
}

// Delete deletes the entry for key.
func (m *Map) Delete(key any) {
	m.stores()
	m.remove(key)
}

// Swap sets the value for key and returns the one before; loaded tells whether there was one.
func (m *Map) Swap(key, value any) (previous any, loaded bool) {
	m.stores()
	previous, loaded = m.get(key)
	m.set(key, value)
	return previous, loaded
}

// CompareAndSwap sets the value for key to new if it equals old, which must be comparable.
func (m *Map) CompareAndSwap(key, old, new any) (swapped bool) {
	m.stores()
	if value, ok := m.get(key); !ok || value != old {
		return false
	}
	m.set(key, new)
	return true
}

// CompareAndDelete deletes the entry for key if its value equals old, which must be comparable.
func (m *Map) CompareAndDelete(key, old any) (deleted bool) {
	m.stores()
	if value, ok := m.get(key); !ok || value != old {
		return false
	}
	m.remove(key)
	return true
}

// Range calls f for each entry until it returns false. No key comes twice; of a key that others
// change meanwhile, f may see any of the values.
func (m *Map) Range(f func(key, value any) bool) {
	m.loads()
	for key, value := range m.m {
		m.seen(key)
		if !f(key, value) {
			return
		}
	}
}
