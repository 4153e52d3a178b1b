// select: default, several ready cases, nil channels, evaluation of the cases' expressions,
// assignment forms, break, and empty select in a goroutine that is never waited for.
package main

import (
	"fmt"
	"time"
)

func ch(name string, c chan int) chan int { fmt.Print(name, " "); return c }
func val(name string, v int) int          { fmt.Print(name, " "); return v }

type box struct {
	c  chan string
	ok [2]bool
}

func main() {
	a, b := make(chan int, 1), make(chan int, 1)
	select {
	case v := <-a:
		fmt.Println("no", v)
	default:
		fmt.Println("default")
	}
	select {
	case a <- 1:
		fmt.Println("sent", len(a))
	case v := <-b:
		fmt.Println("no", v)
	}
	select {
	case a <- 2:
		fmt.Println("no")
	case v, ok := <-a:
		fmt.Println("received", v, ok)
	}

	// All channels and values to send are evaluated once, in order, whatever is chosen.
	b <- 7
	select {
	case ch("c1", nil) <- val("v1", 1):
	case x := <-ch("c2", b):
		fmt.Println("x is", x)
	case ch("c3", nil) <- val("v3", 3):
	case <-ch("c4", nil):
	}

	// Assignment to any operand; its index is evaluated only when the case is chosen.
	arr := []int{0, 0}
	m := map[string]bool{}
	a <- 5
	select {
	case arr[val("index", 1)], m["ok"] = <-a:
	case arr[val("never", 0)] = <-b:
	}
	fmt.Println(arr, m)
	var bx box
	bx.c = make(chan string)
	close(bx.c)
	var s string
	select {
	case s, bx.ok[1] = <-bx.c:
		fmt.Printf("%q %v\n", s, bx.ok)
	}

	// A nil channel is never ready; cases are switched off that way.
	src1, src2 := gen(1, 2, 3), gen(10, 20)
	sum, ends := 0, 0
	for src1 != nil || src2 != nil {
		select {
		case v, ok := <-src1:
			if !ok {
				src1 = nil
				ends++
				break
			}
			sum += v
		case v, ok := <-src2:
			if !ok {
				src2 = nil
				ends++
				break
			}
			sum += v
		}
	}
	fmt.Println(sum, ends)

	// A producer and a consumer in one select.
	in, out := make(chan int), make(chan int)
	done := make(chan struct{})
	go relay(in, out, done)
	go func() {
		for i := range 5 {
			in <- i
		}
		close(in)
	}()
	for v := range out {
		fmt.Print(v, " ")
	}
	<-done
	fmt.Println()

loop:
	for i := 0; ; i++ {
		select {
		case <-done:
			if i == 3 {
				break loop
			}
			continue
		}
	}
	timeout := time.After(20 * time.Millisecond)
	select {
	case <-make(chan int):
	case <-timeout:
		fmt.Println("timeout")
	}
	go func() {
		defer fmt.Println("never")
		select {}
	}()
	select {
	default:
	}
	fmt.Println("end")
}

func gen(values ...int) chan int {
	c := make(chan int)
	go func() {
		defer close(c)
		for _, v := range values {
			c <- v
		}
	}()
	return c
}

// relay queues without bound between in and out.
func relay(in <-chan int, out chan<- int, done chan<- struct{}) {
	var queue []int
	for in != nil || len(queue) > 0 {
		var to chan<- int
		var next int
		if len(queue) > 0 {
			to, next = out, queue[0]
		}
		select {
		case v, ok := <-in:
			if !ok {
				in = nil
				continue
			}
			queue = append(queue, v)
		case to <- next:
			queue = queue[1:]
		}
	}
	close(done)
	close(out)
}
