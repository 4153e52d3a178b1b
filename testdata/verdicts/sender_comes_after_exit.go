// want: leak
// At main's end the sender sleeps; when it wakes up nobody will receive.
package main

import (
	"errors"
	"fmt"
	"time"
)

func fetch() (string, error) {
	ch := make(chan string)
	go func() { time.Sleep(2 * time.Second); ch <- "x" }()
	select {
	case r := <-ch:
		return r, nil
	case <-time.After(time.Second):
		return "", errors.New("timeout")
	}
}
func main() { _, err := fetch(); fmt.Println(err) }
