package main

import (
	"fmt"
	"iter"
	"runtime"
)

func count(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		defer fmt.Println("count ends")
		for i := range n {
			if !yield(i) {
				fmt.Println("stopped")
				return
			}
		}
	}
}

func try(what string, f func()) {
	defer func() { fmt.Println(what, "recovered", recover()) }()
	f()
}

func main() {
	next, stop := iter.Pull(count(3))
	for range 5 {
		fmt.Println(next())
	}
	stop()
	stop()
	next, stop = iter.Pull(count(3))
	fmt.Println(next())
	stop()
	fmt.Println(next())
	stop()
	next, stop = iter.Pull(count(3))
	stop()
	fmt.Println(next())
	next2, stop2 := iter.Pull2(func(yield func(string, int) bool) {
		_ = yield("a", 1) && yield("b", 2)
	})
	for range 4 {
		fmt.Println(next2())
	}
	stop2()
	next, stop = iter.Pull(func(yield func(int) bool) {
		yield(1)
		panic("boom")
	})
	fmt.Println(next())
	try("next", func() { next() })
	fmt.Println(next())
	try("stop", stop)
	next, stop = iter.Pull(func(yield func(int) bool) {
		yield(1)
		panic("boom")
	})
	fmt.Println(next())
	try("stop", stop)
	fmt.Println(next())
	done := make(chan bool)
	go func() {
		defer close(done)
		defer fmt.Println("goexit", recover())
		next, _ := iter.Pull(func(yield func(int) bool) { runtime.Goexit() })
		next()
		fmt.Println("not reached")
	}()
	<-done
	for v := range count(5) {
		if v == 2 {
			break
		}
	}
}
