package main

import (
	"fmt"
	"time"
)

func main() {
	work := make(chan int)
	quit := make(chan struct{})
	go func() {
		defer close(work)
		for i := 0; ; i++ {
			select {
			case <-quit:
				return
			case work <- i:
			}
		}
	}()
	done := 0
	timeout := time.After(5 * time.Millisecond)
	for {
		select {
		case <-timeout:
			close(quit)
			fmt.Println("stopped after", done > 0)
			return
		case <-work:
			done++
			time.Sleep(time.Millisecond)
		}
	}
}
