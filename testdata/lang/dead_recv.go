// Deadlock: main receives from a channel that nobody sends to; deferred calls do not run.
package main

import "fmt"

func main() {
	defer fmt.Println("never")
	c := make(chan string)
	fmt.Println("waiting")
	fmt.Println(<-c)
}
