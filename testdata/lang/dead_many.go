// Deadlock: every goroutine is blocked in a different way, at a different depth, started from
// different places; the report lists them all.
package main

import (
	"fmt"
	"sync"
	"time"
)

type worker struct {
	id int
	in chan int
}

func (w *worker) loop(done func()) {
	defer done()
	for {
		w.step(<-w.in)
	}
}

func (w *worker) step(n int) {
	if n > 0 {
		w.step(n - 1)
		return
	}
	w.in <- w.id
}

func spawn(wg *sync.WaitGroup, n int) []*worker {
	var ws []*worker
	for i := range n {
		w := &worker{id: i, in: make(chan int)}
		wg.Add(1)
		go w.loop(wg.Done)
		ws = append(ws, w)
	}
	return ws
}

func wait[T any](c <-chan T) T { return <-c }

func main() {
	var wg sync.WaitGroup
	ws := spawn(&wg, 2)
	ws[1].in <- 3
	go wait(make(chan string))
	go func() {
		go func() {
			go func() { <-ws[0].in; <-ws[0].in }()
		}()
	}()
	wg.Go(func() { wait(make(chan int)) })
	time.AfterFunc(time.Millisecond, func() { select {} })
	time.Sleep(30 * time.Millisecond)
	ws[0].in <- 0
	time.Sleep(30 * time.Millisecond)
	fmt.Println("all blocked")
	wg.Wait()
}
