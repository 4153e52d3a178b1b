// Fails by property: one lock at a time cannot deadlock, and between the two the money is nowhere.
package main

import (
	"fmt"
	"sync"
)

type account struct {
	id      int
	mu      sync.Mutex
	balance int
}

func transfer(from, to *account, amount int) {
	from.mu.Lock()
	from.balance -= amount
	from.mu.Unlock()
	to.mu.Lock()
	to.balance += amount
	to.mu.Unlock()
}

func audit(a, b *account) int {
	a.mu.Lock()
	defer a.mu.Unlock()
	b.mu.Lock()
	defer b.mu.Unlock()
	return a.balance + b.balance
}

// The check: two opposite transfers and an audit at the same time.

func pay(from, to *account, amount int, done chan bool) {
	transfer(from, to, amount)
	done <- true
}

func main() {
	ann, ben := &account{id: 1, balance: 100}, &account{id: 2, balance: 100}
	done := make(chan bool)
	go pay(ann, ben, 10, done)
	go pay(ben, ann, 20, done)
	must(audit(ann, ben) == 200, "an audit finds 200 at every moment")
	<-done
	<-done
	must(ann.balance == 110 && ben.balance == 90, "both transfers are made")
	fmt.Println("Ann:", ann.balance, "Ben:", ben.balance)
}

func must(ok bool, property string) {
	if !ok {
		panic("property: " + property)
	}
}
