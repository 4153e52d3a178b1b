// A deferred write comes after Done.
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
		defer close(c)
		defer func() { x = 1 }()
		defer wg.Done()
	}()
	wg.Wait()
	println(x)
	<-c
}
