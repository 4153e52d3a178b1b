package main

import "fmt"

func produce(belt chan int) {
	belt <- 1
	belt <- 2
	close(belt)
}

func main() {
	belt := make(chan int)
	go produce(belt)
	for n := range belt {
		fmt.Println(n)
	}
}
