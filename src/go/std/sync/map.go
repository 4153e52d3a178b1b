package sync

import "unsafe"

// A Map is like a map[any]any that goroutines may use at the same time. The zero Map is empty. Each
// operation takes effect at one moment; there is one thread, so telling the run time before it is
// all that takes.
type Map struct {
	_ noCopy

	m map[any]any
}

func (m *Map) loads()  { syncop(opMapLoad, unsafe.Pointer(m)) }
func (m *Map) stores() { syncop(opMapStore, unsafe.Pointer(m)) }

// set sets the value for key.
func (m *Map) set(key, value any) {
	if m.m == nil {
		m.m = make(map[any]any)
	}
	m.m[key] = value
}

// Load returns the value for key, nil if there is none; ok tells whether there is one.
func (m *Map) Load(key any) (value any, ok bool) {
	m.loads()
	value, ok = m.m[key]
	return value, ok
}

// Store sets the value for key.
func (m *Map) Store(key, value any) {
	m.stores()
	m.set(key, value)
}

// Clear deletes all entries.
func (m *Map) Clear() {
	m.stores()
	clear(m.m)
}

// LoadOrStore returns the value for key if there is one; otherwise it sets and returns the given
// one. loaded tells which.
func (m *Map) LoadOrStore(key, value any) (actual any, loaded bool) {
	m.stores()
	if actual, loaded = m.m[key]; loaded {
		return actual, true
	}
	m.set(key, value)
	return value, false
}

// LoadAndDelete deletes the entry for key and returns the value it had; loaded tells whether there
// was one.
func (m *Map) LoadAndDelete(key any) (value any, loaded bool) {
	m.stores()
	value, loaded = m.m[key]
	delete(m.m, key)
	return value, loaded
}

// Delete deletes the entry for key.
func (m *Map) Delete(key any) {
	m.stores()
	delete(m.m, key)
}

// Swap sets the value for key and returns the one before; loaded tells whether there was one.
func (m *Map) Swap(key, value any) (previous any, loaded bool) {
	m.stores()
	previous, loaded = m.m[key]
	m.set(key, value)
	return previous, loaded
}

// CompareAndSwap sets the value for key to new if it equals old, which must be comparable.
func (m *Map) CompareAndSwap(key, old, new any) (swapped bool) {
	m.stores()
	if value, ok := m.m[key]; !ok || value != old {
		return false
	}
	m.m[key] = new
	return true
}

// CompareAndDelete deletes the entry for key if its value equals old, which must be comparable.
func (m *Map) CompareAndDelete(key, old any) (deleted bool) {
	m.stores()
	if value, ok := m.m[key]; !ok || value != old {
		return false
	}
	delete(m.m, key)
	return true
}

// Range calls f for each entry until it returns false. No key comes twice; of a key that others
// change meanwhile, f may see any of the values.
func (m *Map) Range(f func(key, value any) bool) {
	m.loads()
	for key, value := range m.m {
		if !f(key, value) {
			return
		}
	}
}
