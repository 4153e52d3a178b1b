// Fails by property: two queues but one worker, so a slow trace holds the bills up behind it.
package main

import (
	"fmt"
	"time"
)

type path struct {
	traces, bills chan int
	stop, done    chan bool
}

func newPath() *path {
	p := &path{make(chan int, 2), make(chan int), make(chan bool), make(chan bool)}
	go func() {
		for {
			select {
			case request := <-p.traces:
				storeTrace(request)
			case request := <-p.bills:
				storeBill(request)
			case <-p.stop:
				p.done <- true
				return
			}
		}
	}()
	return p
}

func (p *path) handle(request int) {
	select {
	case p.traces <- request:
	default:
	}
	p.bills <- request
}

func (p *path) close() {
	p.stop <- true
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
