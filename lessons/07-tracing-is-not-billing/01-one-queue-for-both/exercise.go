// One queue for traces and bills. Take them apart.
package main

import (
	"fmt"
	"time"
)

type event struct {
	trace   bool
	request int
}

type path struct {
	events chan event
	done   chan bool
}

func newPath() *path {
	p := &path{make(chan event, 2), make(chan bool)}
	go func() {
		for e := range p.events {
			if e.trace {
				storeTrace(e.request)
			} else {
				storeBill(e.request)
			}
		}
		p.done <- true
	}()
	return p
}

func (p *path) handle(request int) {
	for _, trace := range []bool{true, false} {
		select {
		case p.events <- event{trace, request}:
		default:
		}
	}
}

func (p *path) close() {
	close(p.events)
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
