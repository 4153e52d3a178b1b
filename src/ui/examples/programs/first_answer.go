package main

import (
	"fmt"
	"time"
)

func ask(replica int) string {
	time.Sleep(time.Duration(30-10*replica) * time.Millisecond)
	return fmt.Sprint("replica ", replica)
}

func first(replicas ...int) string {
	answers := make(chan string)
	for _, r := range replicas {
		go func() { answers <- ask(r) }()
	}
	return <-answers
}

func main() {
	fmt.Println("the fastest is", first(0, 1, 2))
	time.Sleep(time.Second)
}
