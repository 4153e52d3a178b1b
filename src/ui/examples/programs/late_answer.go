package main

import (
	"errors"
	"fmt"
	"time"
)

func slowLookup(name string) string {
	time.Sleep(50 * time.Millisecond)
	return name + " Street 1"
}

func lookup(name string) (string, error) {
	answer := make(chan string)
	go func() {
		answer <- slowLookup(name)
	}()
	select {
	case a := <-answer:
		return a, nil
	case <-time.After(20 * time.Millisecond):
		return "", errors.New("too slow")
	}
}

func main() {
	fmt.Println(lookup("Larry"))
	time.Sleep(100 * time.Millisecond)
	fmt.Println("all is well?")
}
