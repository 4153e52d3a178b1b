// Every sender has another way to leave.
package main

import (
	"fmt"
	"time"
)

func lookupFirst() string {
	answers := make(chan string)
	done := make(chan struct{})
	defer close(done)
	for i := 1; i <= 3; i++ {
		go func() {
			select {
			case answers <- ask(i):
			case <-done:
			}
		}()
	}
	return <-answers
}

// The check: three directories are asked; the fastest takes 10 ms, and nobody stays behind.

func ask(directory int) string {
	time.Sleep(time.Duration(directory) * 10 * time.Millisecond)
	return fmt.Sprint("directory ", directory)
}

func main() {
	start := time.Now()
	answer := lookupFirst()
	must(answer != "", "there is an answer")
	must(time.Since(start) < 20*time.Millisecond, "the answer is there by 20 ms")
	fmt.Println("found by", answer)
	time.Sleep(100 * time.Millisecond) // by now every directory has answered
}

func must(ok bool, property string) {
	if !ok {
		panic("property: " + property)
	}
}
