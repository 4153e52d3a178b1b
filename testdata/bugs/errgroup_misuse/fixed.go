// want: holds
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
			select {
			case g.err <- err:
			default:
			}
		}
	}()
}

func main() {
	g := &group{err: make(chan error, 1)}
	for range 2 {
		g.run(func() error { return errors.New("failed") })
	}
	<-g.err
}
