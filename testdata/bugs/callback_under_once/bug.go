// want: deadlock
//
// The first user initialises in a Once and there waits for a worker that uses the same Once.
package main

import "sync"

var once sync.Once

var ready = make(chan bool)

func get() {
	once.Do(func() {
		go worker()
		<-ready
	})
}

func worker() {
	get()
	ready <- true
}

func main() {
	get()
}
