package main

import (
	"fmt"
	"sync"
)

type log struct {
	mu    sync.Mutex
	lines chan string
	count int
}

func (l *log) print(s string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.count++
	l.lines <- s
}

func (l *log) drain() {
	for s := range l.lines {
		l.mu.Lock()
		fmt.Println(l.count, s)
		l.mu.Unlock()
	}
}

func main() {
	l := &log{lines: make(chan string, 1)}
	go l.drain()
	var wg sync.WaitGroup
	for i := range 3 {
		wg.Go(func() { l.print(fmt.Sprint("line ", i)) })
	}
	wg.Wait()
}
