package main

import (
	"fmt"
	"sync"
)

func send(belt chan int, n int, senders *sync.WaitGroup) {
	belt <- n
	senders.Done()
}

func closeAfter(belt chan int, senders *sync.WaitGroup) {
	senders.Wait()
	close(belt) // who started them closes, after the last
}

func main() {
	belt := make(chan int, 2)
	var senders sync.WaitGroup
	senders.Add(2)
	go send(belt, 1, &senders)
	go send(belt, 2, &senders)
	go closeAfter(belt, &senders)
	sum := 0
	for n := range belt {
		sum += n
	}
	fmt.Println(sum)
}
