// want: leak
// The channel is a package variable: until main's end somebody could have closed it.
package main

import (
	"fmt"
	"time"
)

var jobs = make(chan int)

func main() {
	for i := 0; i < 2; i++ {
		go func() {
			for j := range jobs {
				fmt.Println(j)
			}
		}()
	}
	for i := 0; i < 3; i++ {
		jobs <- i
	}
	time.Sleep(time.Second)
}
