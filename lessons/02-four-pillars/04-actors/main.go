// Two accounts that are actors. Each handles one message after another.
package main

import "fmt"

type account struct {
	inbox   chan message
	balance int
}

type message struct {
	amount int
	to     *account // nil: a deposit here
	done   chan bool
}

func (a *account) run() {
	for m := range a.inbox {
		if m.to == nil {
			a.balance += m.amount
		} else {
			a.balance -= m.amount
			arrived := make(chan bool, 1)
			m.to.inbox <- message{amount: m.amount, done: arrived}
			<-arrived
		}
		m.done <- true
	}
}

func main() {
	ann := &account{make(chan message), 100}
	ben := &account{make(chan message), 100}
	go ann.run()
	go ben.run()

	done := make(chan bool, 2)
	ann.inbox <- message{10, ben, done}
	ben.inbox <- message{20, ann, done}
	<-done
	<-done
	fmt.Println("both transfers are made")
}
