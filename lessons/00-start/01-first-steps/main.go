// Two cooks hand plates to one waiter over a counter with no room on it.
package main

import "fmt"

func cook(name string, counter chan string) {
	for i := 1; i <= 2; i++ {
		counter <- fmt.Sprintf("%s's plate %d", name, i)
	}
}

func main() {
	counter := make(chan string)
	go cook("Ann", counter)
	go cook("Ben", counter)

	for range 4 {
		plate := <-counter
		fmt.Println("served:", plate)
	}
}
