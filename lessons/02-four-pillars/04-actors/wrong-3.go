// Fails by property: a deposit that finds no room is dropped, and confirmed all the same.
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

func newAccount(balance int) *account {
	return &account{make(chan message), balance}
}

func (a *account) run() {
	for m := range a.inbox {
		if m.to == nil {
			a.balance += m.amount
			m.done <- true
			continue
		}
		a.balance -= m.amount
		select {
		case m.to.inbox <- message{amount: m.amount, done: m.done}:
		default:
			m.done <- true
		}
	}
}

// The check: two opposite transfers, both confirmed, and then the end of both accounts.

func main() {
	ann, ben := newAccount(100), newAccount(100)
	ended := make(chan bool)
	for _, a := range []*account{ann, ben} {
		go func() {
			a.run()
			ended <- true
		}()
	}
	done := make(chan bool, 2)
	ann.inbox <- message{10, ben, done}
	ben.inbox <- message{20, ann, done}
	<-done
	<-done
	close(ann.inbox)
	close(ben.inbox)
	<-ended
	<-ended
	must(ann.balance == 110 && ben.balance == 90, "both transfers are made when they are confirmed")
	fmt.Println("Ann:", ann.balance, "Ben:", ben.balance)
}

func must(ok bool, property string) {
	if !ok {
		panic("property: " + property)
	}
}
