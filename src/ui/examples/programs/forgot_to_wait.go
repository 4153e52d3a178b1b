package main

import "fmt"

func main() {
	for i := range 3 {
		go fmt.Println("goroutine", i)
	}
	fmt.Println("main is done")
}
