// Fails by property: a goroutine for each bill loses none, and the order is anybody's.
package main

import (
	"fmt"
	"sync"
	"time"
)

type path struct {
	traces, bills chan int
	done          chan bool
	tracing       sync.WaitGroup
}

func newPath() *path {
	p := &path{traces: make(chan int, 2), bills: make(chan int), done: make(chan bool, 3)}
	p.tracing.Go(func() {
		for request := range p.traces {
			storeTrace(request)
		}
	})
	go func() {
		for request := range p.bills {
			storeBill(request)
			p.done <- true
		}
	}()
	return p
}

func (p *path) handle(request int) {
	select {
	case p.traces <- request:
	default:
	}
	go func() { p.bills <- request }()
}

func (p *path) close() {
	for range 3 {
		<-p.done
	}
	close(p.bills)
	close(p.traces)
	p.tracing.Wait()
}

// The check: three requests while the trace store hangs, and then the end.

var (
	billed []int
	traced int
)

func storeTrace(request int) {
	time.Sleep(200 * time.Millisecond) // hangs
	traced++
}

func storeBill(request int) { billed = append(billed, request) }

func main() {
	start := time.Now()
	p := newPath()
	for request := 1; request <= 3; request++ {
		p.handle(request)
	}
	must(time.Since(start) < 50*time.Millisecond, "no request waits for the trace store")
	p.close()
	must(fmt.Sprint(billed) == "[1 2 3]", "every request is billed once and in order when the path is closed")
	must(traced >= 1, "something is traced")
	fmt.Println("billed", billed)
}

func must(ok bool, property string) {
	if !ok {
		panic("property: " + property)
	}
}
