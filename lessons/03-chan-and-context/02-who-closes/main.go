// Two suppliers, one belt. Each switches the belt off when it has nothing more.
package main

import "fmt"

func supply(name string, belt chan string) {
	for i := 1; i <= 2; i++ {
		belt <- fmt.Sprint(name, i)
	}
	close(belt)
}

func main() {
	belt := make(chan string)
	go supply("a", belt)
	go supply("b", belt)

	for part := range belt {
		fmt.Println(part)
	}
}
