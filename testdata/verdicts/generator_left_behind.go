// want: leak
// The generator sleeps or sends when main has had enough.
package main

import (
	"fmt"
	"time"
)

func boring(msg string) <-chan string {
	c := make(chan string)
	go func() {
		for i := 0; ; i++ {
			c <- fmt.Sprintf("%s %d", msg, i)
			time.Sleep(time.Second)
		}
	}()
	return c
}
func main() {
	c := boring("boring!")
	for i := 0; i < 3; i++ {
		fmt.Printf("%q\n", <-c)
	}
	fmt.Println("leaving")
}
