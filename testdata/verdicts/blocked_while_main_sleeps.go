// want: partial-deadlock
// Nobody but the goroutine itself has its channel; main sleeps and goes on.
package main

import (
	"fmt"
	"time"
)

func main() {
	go func() { ch := make(chan int); <-ch }()
	for i := 0; i < 3; i++ {
		time.Sleep(time.Second)
		fmt.Println(i)
	}
}
