// After runtime.Goexit in main another goroutine blocks for ever.
package main

import (
	"fmt"
	"runtime"
)

func main() {
	c := make(chan int)
	go func() {
		fmt.Println("blocked")
		<-c
	}()
	runtime.Goexit()
}
