// want: holds
// As sender_comes_after_exit, but the channel has room for the value.
package main

import (
	"errors"
	"fmt"
	"time"
)

func fetch() (string, error) {
	ch := make(chan string, 1)
	go func() { time.Sleep(2 * time.Second); ch <- "x" }()
	select {
	case r := <-ch:
		return r, nil
	case <-time.After(time.Second):
		return "", errors.New("timeout")
	}
}
func main() { _, err := fetch(); fmt.Println(err) }
