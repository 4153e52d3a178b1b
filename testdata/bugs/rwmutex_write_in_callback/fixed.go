// want: holds
//
// The callbacks are called after the lock was given back.
package main

import "sync"

type registry struct {
	mu sync.RWMutex
	f  map[int]func()
}

func (r *registry) remove(k int) {
	r.mu.Lock()
	defer r.mu.Unlock()
	delete(r.f, k)
}

func (r *registry) fire() {
	r.mu.RLock()
	var all []func()
	for _, f := range r.f {
		all = append(all, f)
	}
	r.mu.RUnlock()
	for _, f := range all {
		f()
	}
}

func main() {
	r := registry{f: map[int]func(){}}
	r.f[1] = func() { r.remove(1) }
	r.fire()
}
