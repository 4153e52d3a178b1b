// Deadlock: selects whose cases can never be ready, with one case, with many, with nil channels
// and with none.
package main

import "fmt"

func many(a, b chan int) {
	select {
	case <-a:
	case b <- 1:
	}
}

func one(c chan int) {
	select {
	case v := <-c:
		fmt.Println(v)
	}
}

func none() {
	select {}
}

func nils() {
	var c chan int
	select {
	case <-c:
	case c <- 1:
	}
}

func main() {
	started := make(chan bool)
	run := func(f func()) {
		go func() {
			started <- true
			f()
		}()
		<-started
	}
	a, b, c := make(chan int), make(chan int), make(chan int)
	run(func() { many(a, b) })
	run(func() { one(c) })
	run(none)
	run(nils)
	fmt.Println("all started")
	select {
	case <-started:
	case v, ok := <-make(chan int):
		fmt.Println(v, ok)
	}
}
