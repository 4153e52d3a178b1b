// want: holds
// The goroutine that sleeps longer than main lives will close the channel.
package main

import (
	"fmt"
	"time"
)

func main() {
	done := make(chan bool)
	go func() { <-done; fmt.Println("never") }()
	go func() { time.Sleep(time.Hour); fmt.Println("h"); close(done) }()
	time.Sleep(time.Second)
}
