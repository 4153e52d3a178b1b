// Fails by deadlock: both find nobody who receives, and drop their answers.
package main

import "fmt"

func first(ask func(string) string) string {
	answers := make(chan string)
	for _, name := range []string{"Ann", "Ben"} {
		go func() {
			select {
			case answers <- ask(name):
			default:
			}
		}()
	}
	return <-answers
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
