// Fails by deadlock: only one is asked, and the check waits for the other.
package main

import "fmt"

func first(ask func(string) string) string {
	return ask("Ann")
}

// The check: an answer, and nobody left.

func main() {
	asked := make(chan bool, 2)
	answer := first(func(name string) string {
		asked <- true
		return "hello " + name
	})
	<-asked
	<-asked
	must(len(answer) == 9, "somebody has answered")
	fmt.Println(len(answer))
}

func must(ok bool, property string) {
	if !ok {
		panic("property: " + property)
	}
}
