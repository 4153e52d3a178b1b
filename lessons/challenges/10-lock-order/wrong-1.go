// Fails by race: one lock only.
package main

import (
	"fmt"
	"sync"
)

type account struct {
	mu      sync.Mutex
	number  int
	balance int
}

func transfer(from, to *account, amount int) {
	first, second := from, to
	first.mu.Lock()
	defer first.mu.Unlock()
	_ = second
	from.balance -= amount
	to.balance += amount
}

// The check: two transfers in opposite directions.

func main() {
	a, b := &account{number: 1, balance: 100}, &account{number: 2, balance: 100}
	done := make(chan bool)
	go func() {
		transfer(a, b, 10)
		done <- true
	}()
	go func() {
		transfer(b, a, 20)
		done <- true
	}()
	<-done
	<-done
	fmt.Println(a.balance, b.balance)
}
