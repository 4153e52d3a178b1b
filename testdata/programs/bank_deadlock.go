// Two transfers lock two accounts in opposite orders. They meet at a channel after the first
// lock, so both hold one and wait for the other in every schedule: a certain deadlock.
package main

import (
	"fmt"
	"sync"
)

type Account struct {
	mu      sync.Mutex
	owner   string
	balance int
}

// transfer locks from before to, which is the bug: the order depends on the arguments.
func transfer(from, to *Account, amount int, meet func()) {
	from.mu.Lock()
	defer from.mu.Unlock()

	meet()

	to.mu.Lock()
	defer to.mu.Unlock()
	from.balance -= amount
	to.balance += amount
}

func main() {
	ann := &Account{owner: "Ann", balance: 100}
	bob := &Account{owner: "Bob", balance: 100}

	rendezvous := make(chan struct{})
	var wg sync.WaitGroup
	wg.Add(2)
	go func() {
		defer wg.Done()
		transfer(ann, bob, 30, func() { rendezvous <- struct{}{} })
	}()
	go func() {
		defer wg.Done()
		transfer(bob, ann, 50, func() { <-rendezvous })
	}()

	fmt.Println("waiting for the transfers")
	wg.Wait()
	fmt.Println(ann.balance, bob.balance)
}
