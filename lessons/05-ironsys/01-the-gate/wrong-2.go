// Fails by panic: says no and keeps the order in a goroutine of its own, which sends when the gate is long closed.
package main

import (
	"fmt"
	"sync/atomic"
)

type gate struct {
	in      chan<- int
	refused atomic.Int64
}

// submit hands an order in if there is room, and never waits. False: refused, and counted.
func (g *gate) submit(order int) bool {
	select {
	case g.in <- order:
		return true
	default:
		g.refused.Add(1)
		go func() { g.in <- order }()
		return false
	}
}

// The check: room for one order that waits and one that is worked on, and three clients at once.

func main() {
	in, started, finish := make(chan int, 1), make(chan bool, 3), make(chan bool)
	ended := make(chan int)
	go func() {
		n := 0
		for range in {
			started <- true
			<-finish
			n++
		}
		ended <- n
	}()
	g := &gate{in: in}
	accepted := make(chan bool)
	for client := range 3 {
		go func() { accepted <- g.submit(client) }()
	}
	n := 0
	for range 3 { // answered while nothing is finished
		if <-accepted {
			n++
		}
	}
	must(n == 1 || n == 2, "with room for two, one or two of three are accepted")
	must(g.refused.Load() == int64(3-n), "who is refused is counted")
	close(finish)
	close(in)
	must(<-ended == n, "what is accepted is done, and nothing else")
	fmt.Println("all answered")
}

func must(ok bool, property string) {
	if !ok {
		panic("property: " + property)
	}
}
