package main

import (
	"fmt"
	"sync"
)

func main() {
	open := sync.OnceValue(func() string {
		fmt.Println("opening")
		return "connection"
	})
	var all sync.WaitGroup
	for range 2 {
		all.Go(func() { _ = open() })
	}
	all.Wait()
	fmt.Println(open())
}
