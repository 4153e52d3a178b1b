// want: partial-deadlock
// The program never ends; one goroutine can never be woken.
package main

import (
	"time"
)

func main() {
	go func() { ch := make(chan int); <-ch }()
	for range time.Tick(time.Second) {
	}
}
