package p

import (
	"os"
	"os/signal"
	"sync"
	"sync/atomic"
	"time"
)

func waits() {
	var wg sync.WaitGroup
	go func() {
		wg.Add(1)
		defer wg.Done()
	}()
	for i := 0; i < 3; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
		}()
	}
	go func() {
		println("before")
		wg.Add(1)
	}()
	p := &wg
	go func() {
		p.Add(2)
		p.Wait()
	}()
	wg.Wait()
}

func atomics() {
	var x int64
	x = atomic.AddInt64(&x, 1)
	y := &x
	*y = atomic.AddInt64(y, 1)
	s := struct{ n int32 }{}
	s.n = atomic.AddInt32(&s.n, 2)
	z := atomic.AddInt64(&x, 1)
	_ = z
	x, s.n = atomic.AddInt64(&x, 1), 3
}

func signals() {
	c := make(chan os.Signal)
	signal.Notify(c, os.Interrupt)
	d := make(chan os.Signal, 1)
	signal.Notify(d)
	signal.Notify(make(chan os.Signal), os.Kill)
}

func defers(start time.Time) {
	defer println(time.Since(start))
	defer func() { println(time.Since(start)) }()
}

func loops(list []int) {
	for i, v := range list {
		go func() { println(i, v) }()
		defer func() { println(i, v) }()
	}
}
