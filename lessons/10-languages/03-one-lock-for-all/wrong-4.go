// Fails by property: each call has a lock of its own.
package main

import (
	"fmt"
	"sync"
)

// increment may use load and store, each of which is one step of the interpreter.
func increment() {
	var lock sync.Mutex
	lock.Lock()
	defer lock.Unlock()
	x := load()
	store(x + 1)
}

// The check: the interpreter, which does a load or a store at a time, and two threads. One of them also computes.

var (
	gil sync.Mutex
	n   int
)

func load() int {
	gil.Lock()
	defer gil.Unlock()
	return n
}

func store(v int) {
	gil.Lock()
	defer gil.Unlock()
	n = v
}

func main() {
	done := make(chan bool)
	for range 2 {
		go func() {
			increment()
			done <- true
		}()
	}
	<-done
	<-done
	must(load() == 2, "no increment is lost")
	fmt.Println("n = 2")
}

func must(ok bool, property string) {
	if !ok {
		panic("property: " + property)
	}
}
