// Ann pays Ben while Ben pays Ann. Each account has a lock of its own.
package main

import (
	"fmt"
	"sync"
)

type account struct {
	mu      sync.Mutex
	balance int
}

func transfer(from, to *account, amount int) {
	from.mu.Lock()
	to.mu.Lock()
	from.balance -= amount
	to.balance += amount
	to.mu.Unlock()
	from.mu.Unlock()
}

func pay(from, to *account, amount int, done chan bool) {
	transfer(from, to, amount)
	done <- true
}

func main() {
	ann, ben := &account{balance: 100}, &account{balance: 100}
	done := make(chan bool)
	go pay(ann, ben, 10, done)
	go pay(ben, ann, 20, done)
	<-done
	<-done
	fmt.Println("Ann:", ann.balance, "Ben:", ben.balance)
}
