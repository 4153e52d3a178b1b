// want: partial-deadlock
// Another goroutine sleeps longer than main lives, but does not have the channel.
package main

import (
	"fmt"
	"time"
)

func main() {
	done := make(chan bool)
	go func() { <-done; fmt.Println("never") }()
	go func() { time.Sleep(time.Hour); fmt.Println("h") }()
	time.Sleep(time.Second)
}
