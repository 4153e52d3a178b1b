// Two philosophers take the same two forks.
package main

import "sync"

func dine(first, second *sync.Mutex, done chan<- bool) {
	first.Lock()
	second.Lock()
	second.Unlock()
	first.Unlock()
	done <- true
}

func main() {
	var left, right sync.Mutex
	done := make(chan bool, 2)
	go dine(&left, &right, done)
	go dine(&right, &left, done)
	<-done
	<-done
}
