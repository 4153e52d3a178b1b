// When main returns the program ends, whatever the other goroutines are doing.
package main

import (
	"fmt"
	"os"
	"time"
)

func main() {
	defer fmt.Println("last: deferred in main")
	started := make(chan bool)
	go func() {
		defer fmt.Println("never")
		started <- true
		for {
			time.Sleep(time.Hour)
		}
	}()
	go func() {
		defer fmt.Println("never")
		<-make(chan int)
	}()
	go func() {
		for i := 0; ; i++ {
			if i < 0 {
				fmt.Println("never")
			}
		}
	}()
	<-started
	fmt.Fprintln(os.Stdout, "main returns")
}
