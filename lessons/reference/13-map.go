package main

import (
	"fmt"
	"sync"
)

var seen sync.Map

func take(order int, first chan bool) {
	_, there := seen.LoadOrStore(order, true)
	first <- !there
}

func main() {
	first := make(chan bool)
	go take(7, first)
	go take(7, first)
	fmt.Println(<-first != <-first)
}
