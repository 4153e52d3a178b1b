// want: leak
//
// The result comes after the timeout: nobody receives it.
package main

import "time"

func main() {
	c := make(chan int)
	go func() {
		time.Sleep(2 * time.Second)
		c <- 1
	}()
	select {
	case <-c:
	case <-time.After(time.Second):
	}
	time.Sleep(5 * time.Second)
}
