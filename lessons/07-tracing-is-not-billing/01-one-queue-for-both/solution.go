// A lossy path that drops, a lossless one that waits; nothing shared.
package main

import (
	"fmt"
	"time"
)

type path struct {
	traces, bills chan int
	done          chan bool
}

func newPath() *path {
	p := &path{make(chan int, 2), make(chan int, 2), make(chan bool)}
	go drain(p.traces, storeTrace, p.done)
	go drain(p.bills, storeBill, p.done)
	return p
}

func drain(from chan int, store func(int), done chan bool) {
	for request := range from {
		store(request)
	}
	done <- true
}

func (p *path) handle(request int) {
	select {
	case p.traces <- request:
	default: // full: a gap in the traces
	}
	p.bills <- request
}

func (p *path) close() {
	close(p.traces)
	close(p.bills)
	<-p.done
	<-p.done
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
