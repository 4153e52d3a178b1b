// Fails by leak: the bank goes on, and leaves somebody to wait in its place.
package main

import "fmt"

type request struct {
	amount int
	reply  chan int
}

func newRequest(amount int) request {
	return request{amount, make(chan int)}
}

func bank(requests <-chan request) {
	balance := 100
	for r := range requests {
		balance += r.amount
		go func(b int) { r.reply <- b }(balance)
	}
}

// The check: a client who hangs up, a client who waits, and the end of the bank.

func main() {
	requests := make(chan request)
	closed := make(chan bool)
	go func() {
		bank(requests)
		closed <- true
	}()

	requests <- newRequest(10) // hangs up: nobody will ever look at the reply

	patient := newRequest(20)
	requests <- patient
	balance := <-patient.reply
	must(balance == 130, "the patient client is told 130")

	close(requests)
	<-closed
	fmt.Println("balance:", balance)
}

func must(ok bool, property string) {
	if !ok {
		panic("property: " + property)
	}
}
