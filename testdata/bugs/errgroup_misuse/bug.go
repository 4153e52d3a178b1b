// want: leak
//
// Collects the first error and returns; the others are left at their sends.
package main

import (
	"errors"
	"sync"
)

type group struct {
	wg  sync.WaitGroup
	err chan error
}

func (g *group) run(f func() error) {
	g.wg.Add(1)
	go func() {
		defer g.wg.Done()
		if err := f(); err != nil {
			g.err <- err
		}
	}()
}

func main() {
	g := &group{err: make(chan error)}
	for range 2 {
		g.run(func() error { return errors.New("failed") })
	}
	<-g.err
}
