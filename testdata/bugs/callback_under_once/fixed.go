// want: holds
//
// The worker gets what it needs as an argument and does not call the Once.
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
	ready <- true
}

func main() {
	get()
}
