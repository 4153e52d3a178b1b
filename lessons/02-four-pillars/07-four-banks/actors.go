// Two opposite transfers and an audit at once, in the bank of actors.
package main

import (
	"fmt"

	"lesson/bank"
)

func main() {
	b := bank.Actors(2)
	done := make(chan bool)
	transfer := func(from, to, amount int) {
		b.Transfer(from, to, amount)
		done <- true
	}
	go transfer(0, 1, 10)
	go transfer(1, 0, 20)
	must(b.Audit() == 200, "an audit at any moment finds 200")
	<-done
	<-done
	must(b.Audit() == 200, "the money is all there in the end")
	b.Close()
	fmt.Println("200")
}

func must(ok bool, property string) {
	if !ok {
		panic("property: " + property)
	}
}
