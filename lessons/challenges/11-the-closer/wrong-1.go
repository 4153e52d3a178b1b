// Fails by deadlock: nobody closes.
package main

import (
	"fmt"
	"sync"
)

var producers sync.WaitGroup

func produce(belt chan<- int, n int) {
	belt <- n
}

func start(belt chan<- int) {
	producers.Add(2)
	go produce(belt, 1)
	go produce(belt, 2)
}

// The check: both values, and the end.

func main() {
	belt := make(chan int, 2)
	start(belt)
	sum := 0
	for n := range belt {
		sum += n
	}
	if sum != 3 {
		panic("property: both values arrive")
	}
	fmt.Println(sum)
}
