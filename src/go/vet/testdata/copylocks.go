package p

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type counter struct {
	mu sync.Mutex
	n  int
}

type nested struct {
	c    counter
	wait *sync.WaitGroup
}

func byValue(c counter) int          { return c.n }
func (c counter) method()            {}
func (c *counter) pointer()          {}
func result() (c counter)            { return }
func several(n int, w sync.WaitGroup) {}
func generic[T any](x T)             {}

func assignments(c counter, p *counter, list []counter, m map[string]nested) {
	d := c
	e := *p
	f := counter{}
	var g = list[0]
	h, i := 1, *p
	p2 := p
	*p = c
	_ = *p
	fmt.Println(d, e, f, g, h, i, p2)
	byValue(*p)
	for _, x := range list {
		_ = x.n
	}
	for j := range list {
		_ = j
	}
	for k, v := range m {
		_, _ = k, v
	}
	func(w sync.Once) {}(sync.Once{})
	s := []counter{c, {}}
	t := nested{c: *p}
	_, _ = s, t
	generic(*p)
	var a [2]sync.Mutex
	b := a
	_ = b
	_ = len(a)
	var v atomic.Int64
	u := v
	_ = u
	ch := make(chan counter)
	ch <- *p
	r := <-ch
	_ = r
}

func returned(p *counter) counter { return *p }

type locker struct{ n int }

func (*locker) Lock()   {}
func (*locker) Unlock() {}

func custom(l locker) {
	m := l
	_ = m
}
