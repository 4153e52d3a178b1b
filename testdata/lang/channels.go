// Channels: buffering, len and cap, closing and draining, directions, nil channels, channels of
// channels, of functions and of structs, comparison, and the order of values.
package main

import (
	"fmt"
	"sync"
)

type request struct {
	n     int
	reply chan int
}

func produce(n int) <-chan int {
	c := make(chan int)
	go func() {
		defer close(c)
		for i := range n {
			c <- i
		}
	}()
	return c
}

func square(in <-chan int, out chan<- int) {
	for v := range in {
		out <- v * v
	}
	close(out)
}

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func main() {
	c := make(chan int, 3)
	fmt.Println(len(c), cap(c))
	c <- 1
	c <- 2
	fmt.Println(len(c), cap(c))
	fmt.Println(<-c)
	c <- 3
	c <- 4
	close(c)
	v, ok := <-c
	fmt.Println(v, ok, len(c))
	for v := range c {
		fmt.Print(v, " ")
	}
	v, ok = <-c
	fmt.Println(v, ok, <-c, len(c), cap(c))
	var nilChan chan string
	fmt.Println(nilChan == nil, len(nilChan), cap(nilChan))

	out := make(chan int)
	go square(produce(5), out)
	for v := range out {
		fmt.Print(v, " ")
	}
	fmt.Println()

	// Requests carry the channel for the reply.
	requests := make(chan request)
	go func() {
		for r := range requests {
			r.reply <- r.n * 10
		}
	}()
	for i := range 3 {
		r := request{i, make(chan int)}
		requests <- r
		fmt.Print(<-r.reply, " ")
	}
	close(requests)
	fmt.Println()

	// Channels of channels, of functions, of errors, of arrays and of empty structs.
	cc := make(chan chan int, 1)
	inner := make(chan int, 1)
	cc <- inner
	(<-cc) <- 42
	fmt.Println(<-inner)
	cc <- inner
	inner <- 1
	fmt.Println(<-<-cc)
	fc := make(chan func(int) int, 1)
	fc <- func(n int) int { return n + 1 }
	fmt.Println((<-fc)(4))
	ac := make(chan [3]string, 1)
	arr := [3]string{"a", "b", "c"}
	ac <- arr
	arr[0] = "changed"
	fmt.Println((<-ac)[0], arr[0])
	ec := make(chan error, 2)
	ec <- nil
	ec <- fmt.Errorf("e")
	fmt.Println(<-ec, <-ec)
	sc := make(chan struct{}, 100)
	for range 50 {
		sc <- struct{}{}
	}
	fmt.Println(<-sc)
	fmt.Println(len(sc))
	ic := make(chan any, 3)
	ic <- 1
	ic <- "s"
	ic <- nil
	fmt.Println(<-ic, <-ic, <-ic)

	// Directional conversions and comparison.
	both := make(chan int, 1)
	var send chan<- int = both
	var recv <-chan int = both
	send <- 9
	fmt.Println(<-recv, send == both, recv == both, both == c, cap(recv))
	fmt.Printf("%T %T %T %T\n", both, send, recv, cc)
	var e any = both
	_, isSend := e.(chan<- int)
	_, isBoth := e.(chan int)
	fmt.Println(isSend, isBoth)

	// Everyone waiting learns of a close; values already sent stay in order.
	start := make(chan struct{})
	var wg sync.WaitGroup
	var mu sync.Mutex
	woken := 0
	for range 5 {
		wg.Go(func() {
			<-start
			mu.Lock()
			woken++
			mu.Unlock()
		})
	}
	close(start)
	wg.Wait()
	fmt.Println(woken)
	order := make(chan int, 4)
	go func() {
		for i := range 20 {
			order <- i
		}
		close(order)
	}()
	sorted, last := true, -1
	for v := range order {
		sorted = sorted && v == last+1
		last = v
	}
	fmt.Println(sorted, last)

	try("close nil", func() { close(nilChan) })
	try("close twice", func() { close(c) })
	try("send", func() { c <- 1 })
	try("big", func() { n := -1; _ = make(chan int, n) })

	x := <-produce(1) + 5
	if v, ok := <-produce(0); !ok {
		fmt.Println(x, v, ok)
	}
	chans := [2]chan int{make(chan int, 1), make(chan int, 1)}
	for i := range chans {
		chans[i] <- i
	}
	m := map[string]chan int{"k": chans[1]}
	s := struct{ c chan int }{chans[0]}
	fmt.Println(<-m["k"], <-s.c, <-func() chan int { chans[1] <- 6; return chans[1] }())
}
