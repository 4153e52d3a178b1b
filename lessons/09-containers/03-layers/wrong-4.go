// Fails by race: uses the layer in time, and counts its users outside the lock.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type layer struct {
	users int
	fetch sync.Once
}

type store struct {
	mu     sync.Mutex
	layers map[string]*layer
}

func (s *store) has(name string) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.layers[name] != nil
}

// collect removes layers that nobody uses.
func (s *store) collect() {
	s.mu.Lock()
	defer s.mu.Unlock()
	for name, l := range s.layers {
		if l.users == 0 {
			delete(s.layers, name)
		}
	}
}

// pull downloads the layers that are not there, and uses all.
func (s *store) pull(names []string) {
	for _, name := range names {
		s.mu.Lock()
		l := s.layers[name]
		if l == nil {
			l = &layer{users: 1}
			s.layers[name] = l
		}
		s.mu.Unlock()
		l.users++
		l.fetch.Do(func() { download(name) })
	}
}

// The check: two images with a layer in common are pulled at once, while unused layers are collected. The network
// delivers "left" and "right" only together.

var (
	together   = make(chan bool)
	downloaded = map[string]*atomic.Int32{"base": new(atomic.Int32), "left": new(atomic.Int32), "right": new(atomic.Int32)}
)

func download(name string) {
	must(downloaded[name].Add(1) == 1, "no layer is downloaded twice")
	switch name {
	case "left":
		together <- true
	case "right":
		<-together
	}
}

func main() {
	s := &store{layers: map[string]*layer{}}
	done := make(chan bool)
	pull := func(names ...string) {
		s.pull(names)
		must(s.has("base"), "a layer in use is never collected")
		done <- true
	}
	go pull("base", "left")
	go pull("base", "right")
	s.collect()
	<-done
	<-done
	fmt.Println("pulled")
}

func must(ok bool, property string) {
	if !ok {
		panic("property: " + property)
	}
}
