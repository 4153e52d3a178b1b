// The first one opens, and the others wait for it.
package main

import (
	"fmt"
	"sync"
)

var (
	mu   sync.Mutex
	once sync.Once
	conn *int
)

func get(open func() *int) *int {
	once.Do(func() { conn = open() })
	return conn
}

// The check: two who need it at once.

func main() {
	opened := make(chan bool, 2)
	open := func() *int {
		opened <- true
		return new(int)
	}
	done := make(chan bool)
	for range 2 {
		go func() {
			if get(open) == nil {
				panic("property: everybody gets a connection")
			}
			done <- true
		}()
	}
	<-done
	<-done
	if len(opened) != 1 {
		panic("property: it is opened once")
	}
	fmt.Println("opened once")
}
