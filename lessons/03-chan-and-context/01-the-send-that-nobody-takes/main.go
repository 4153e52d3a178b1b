// A lookup that gives up after 50 ms. The directory takes just as long.
package main

import (
	"errors"
	"fmt"
	"time"
)

func slowLookup(name string) string {
	time.Sleep(50 * time.Millisecond)
	return name + ", 42 Canal Street"
}

func lookup(name string) (string, error) {
	answer := make(chan string)
	go func() { answer <- slowLookup(name) }()
	select {
	case a := <-answer:
		return a, nil
	case <-time.After(50 * time.Millisecond):
		return "", errors.New("no answer in time")
	}
}

func main() {
	a, err := lookup("Larry")
	if err != nil {
		fmt.Println("sorry:", err)
	} else {
		fmt.Println("found:", a)
	}
	time.Sleep(time.Second) // the service goes on
}
