// Done before the work is done.
package main

import (
	"sync"
)

var x int

func main() {
	var wg sync.WaitGroup
	wg.Add(1)
	c := make(chan bool)
	go func() {
		wg.Done()
		x = 1
		c <- true
	}()
	wg.Wait()
	println(x)
	<-c
}
