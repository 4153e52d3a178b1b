// The same with a thread for each task, as they are cheap. Two may compute at a time.
package main

import "fmt"

// carriers is what the virtual threads run on; who waits does not hold one.
var carriers = make(chan bool, 2)

func compute(what string) string {
	carriers <- true
	defer func() { <-carriers }()
	return what
}

func page(answer chan<- string) {
	part := make(chan string, 1)
	go func() { part <- compute("part") }()
	answer <- compute("page") + " with " + <-part
}

func main() {
	answers := make(chan string, 2)
	for range 2 {
		go page(answers)
	}
	fmt.Println(<-answers)
	fmt.Println(<-answers)
}
