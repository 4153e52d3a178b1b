package main

import (
	"fmt"
	"sync"
)

var (
	once sync.Once
	conn string
)

func get(done chan string) {
	once.Do(func() { conn = "connection" })
	done <- conn
}

func main() {
	done := make(chan string)
	go get(done)
	go get(done)
	fmt.Println(<-done, <-done)
}
