// Two audits at once in the bank of actors. Each stops all transfers; neither may stop the other for ever.
package main

import (
	"fmt"

	"lesson/bank"
)

func main() {
	b := bank.Actors(2)
	done := make(chan bool)
	for range 2 {
		go func() {
			must(b.Audit() == 200, "an audit at any moment finds 200")
			done <- true
		}()
	}
	b.Transfer(0, 1, 10)
	<-done
	<-done
	b.Close()
	fmt.Println("200")
}

func must(ok bool, property string) {
	if !ok {
		panic("property: " + property)
	}
}
