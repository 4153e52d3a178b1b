// Two threads under one interpreter lock. Each adds one to n, twice, in the interpreter's small steps.
package main

import (
	"fmt"
	"sync"
)

var (
	gil sync.Mutex // held while a step of the interpreter is done
	n   int
)

// step does one instruction. Between two of them another thread may get the lock.
func step(instruction func()) {
	gil.Lock()
	instruction()
	gil.Unlock()
}

// increment is n += 1.
func increment() {
	var stack int
	step(func() { stack = n })
	step(func() { n = stack + 1 })
}

func thread(done chan<- bool) {
	increment()
	increment()
	done <- true
}

func main() {
	done := make(chan bool)
	go thread(done)
	go thread(done)
	<-done
	<-done
	fmt.Println("n =", n)
}
