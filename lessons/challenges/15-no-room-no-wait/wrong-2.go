// Fails by deadlock: asks for room, and another takes it.
package main

import "fmt"

func show(display chan<- int, v int) {
	if len(display) < cap(display) {
		display <- v
	}
}

// The check: two show a value each, and nobody looks.

func main() {
	display, done := make(chan int, 1), make(chan bool)
	for i := range 2 {
		go func() {
			show(display, i)
			done <- true
		}()
	}
	<-done
	<-done
	if len(display) != 1 {
		panic("property: one value is there")
	}
	fmt.Println("shown")
}
