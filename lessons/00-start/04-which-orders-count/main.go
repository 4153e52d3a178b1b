// Three runners, one finish line.
package main

import "fmt"

func runner(name string, finish chan string) {
	finish <- name
}

func main() {
	finish := make(chan string, 3)
	go runner("Ann", finish)
	go runner("Ben", finish)
	go runner("Cleo", finish)

	for place := 1; place <= 3; place++ {
		fmt.Println(place, <-finish)
	}
}
