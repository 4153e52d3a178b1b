// A pipeline: numbers, their squares, and a reader who has had enough after two.
package main

import (
	"fmt"
	"time"
)

func numbers() <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for i := 1; i <= 5; i++ {
			out <- i
		}
	}()
	return out
}

func squares(in <-chan int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for n := range in {
			out <- n * n
		}
	}()
	return out
}

func main() {
	for s := range squares(numbers()) {
		fmt.Println(s)
		if s >= 4 {
			break
		}
	}
	time.Sleep(time.Second) // the service goes on
}
