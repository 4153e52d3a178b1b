// One goroutine owns the balance. Everybody else asks it.
package main

import "fmt"

type request struct {
	amount int
	reply  chan int
}

func bank(requests chan request) {
	balance := 100
	for r := range requests {
		balance += r.amount
		r.reply <- balance
	}
}

func deposit(requests chan request, amount int, reply chan int, done chan bool) {
	requests <- request{amount, reply}
	done <- true
}

func main() {
	requests := make(chan request)
	go bank(requests)

	done := make(chan bool)
	go deposit(requests, 10, nil, done) // does not care for the answer
	<-done

	reply := make(chan int)
	go deposit(requests, 20, reply, done)
	fmt.Println("balance:", <-reply)
	<-done
}
