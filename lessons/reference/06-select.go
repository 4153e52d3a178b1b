package main

import (
	"fmt"
	"time"
)

func main() {
	fast, slow := make(chan string, 1), make(chan string, 1)
	go func() { fast <- "fast" }()
	go func() {
		time.Sleep(time.Second)
		slow <- "slow"
	}()
	select {
	case s := <-fast:
		fmt.Println(s)
	case s := <-slow:
		fmt.Println(s)
	case <-time.After(500 * time.Millisecond):
		fmt.Println("nobody")
	}
}
