package main

import (
	"fmt"
	"time"
)

func main() {
	done := make(chan string)
	late := time.AfterFunc(50*time.Millisecond, func() { done <- "late" })
	go func() {
		time.Sleep(20 * time.Millisecond)
		done <- "in time"
	}()
	fmt.Println(<-done)
	fmt.Println("stopped:", late.Stop())
}
