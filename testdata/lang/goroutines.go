// go statements: arguments are evaluated at once, every kind of call can be started, results
// are dropped, goroutines share variables, and many of them run.
package main

import (
	"fmt"
	"runtime"
	"slices"
	"strings"
	"sync"
)

type server struct {
	name string
	out  chan string
}

func (s server) serve(n int) int { s.out <- fmt.Sprint(s.name, n); return n }
func (s *server) ptr()           { s.out <- s.name + " by pointer" }

type runner interface{ serve(int) int }

func generic[T any](c chan string, v T) { c <- fmt.Sprintf("%T %v", v, v) }

func arg(log *[]string, s string) string { *log = append(*log, s); return s }

func gather(c chan string, n int) {
	var got []string
	for range n {
		got = append(got, <-c)
	}
	slices.Sort(got)
	fmt.Println(strings.Join(got, "; "))
}

func main() {
	out := make(chan string)
	s := server{"before", out}
	go s.serve(1)  // binds a copy
	go s.ptr()     // binds the address
	defer s.ptr2() // the same for defer
	var r runner = s
	go r.serve(2)
	f := s.serve
	go f(3)
	go server.serve(s, 4)
	gather(out, 5)
	s.name = "after"

	x := 1
	go func(v int) { out <- fmt.Sprint("param ", v) }(x)
	x = 2
	gather(out, 1)
	var log []string
	go generic(out, arg(&log, "a")+arg(&log, "b"))
	log = append(log, "c")
	go generic(out, [2]int{x, 3})
	go generic(out, func() int { return x }())
	gather(out, 3)
	fmt.Println(log)

	go close(make(chan int))
	m := map[string]func(){"k": func() { out <- "from a map" }}
	go m["k"]()
	go func() func() { return func() { out <- "returned" } }()()
	gather(out, 2)

	var wg sync.WaitGroup
	var mu sync.Mutex
	total := 0
	for i := range 1000 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			if i%10 == 0 {
				runtime.Gosched()
			}
			mu.Lock()
			total += i
			mu.Unlock()
		}()
	}
	wg.Wait()
	fmt.Println(total)

	// A chain of goroutines, each waiting for the next.
	first := make(chan int)
	left := first
	for range 500 {
		right := make(chan int)
		go func(l chan<- int, r <-chan int) { l <- 1 + <-r }(left, right)
		left = right
	}
	left <- 0
	fmt.Println(<-first)

	// Goroutines started by goroutines.
	var tree func(depth int, up chan<- int)
	tree = func(depth int, up chan<- int) {
		if depth == 0 {
			up <- 1
			return
		}
		kids := make(chan int)
		go tree(depth-1, kids)
		go tree(depth-1, kids)
		up <- <-kids + <-kids
	}
	root := make(chan int)
	go tree(7, root)
	fmt.Println(<-root)

	// A goroutine outlives the function that started it, with its variables.
	count := func() func() int {
		requests, replies := make(chan bool), make(chan int)
		go func() {
			for n := 1; ; n++ {
				<-requests
				replies <- n
			}
		}()
		return func() int { requests <- true; return <-replies }
	}()
	fmt.Println(count(), count(), count())

	// A panic recovered in its own goroutine is nobody else's business.
	errs := make(chan any)
	for i := range 3 {
		go func() {
			defer func() { errs <- recover() }()
			if i == 1 {
				panic(i)
			}
		}()
	}
	var seen []string
	for range 3 {
		seen = append(seen, fmt.Sprint(<-errs))
	}
	slices.Sort(seen)
	fmt.Println(seen)
	var nilFunc func()
	go func() {
		defer func() { errs <- recover() }()
		nilFunc()
	}()
	fmt.Println(<-errs)
}

func (s *server) ptr2() { fmt.Println("deferred:", s.name) }
