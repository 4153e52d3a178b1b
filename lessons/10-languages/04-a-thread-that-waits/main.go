// A pool of two threads. A task gives a part of its work to the same pool, and waits for it.
package main

import "fmt"

type pool chan func()

func start(threads int) pool {
	p := make(pool, 8)
	for range threads {
		go p.thread()
	}
	return p
}

func (p pool) thread() {
	for task := range p {
		task()
	}
}

// page asks the pool for a part of itself, and waits for the answer.
func (p pool) page(answer chan<- string) {
	part := make(chan string, 1)
	p <- func() { part <- "part" }
	answer <- "page with " + <-part
}

func main() {
	p := start(2)
	answers := make(chan string, 2)
	for range 2 {
		p <- func() { p.page(answers) }
	}
	fmt.Println(<-answers)
	fmt.Println(<-answers)
	close(p)
}
