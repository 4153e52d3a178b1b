package main

import (
	"fmt"
	"sync"
)

type account struct {
	sync.Mutex
	balance int
}

func transfer(from, to *account, amount int) {
	from.Lock()
	defer from.Unlock()
	to.Lock()
	defer to.Unlock()
	from.balance -= amount
	to.balance += amount
}

func main() {
	ann, bob := &account{balance: 100}, &account{balance: 100}
	var wg sync.WaitGroup
	wg.Go(func() { transfer(ann, bob, 30) })
	wg.Go(func() { transfer(bob, ann, 50) })
	wg.Wait()
	fmt.Println(ann.balance, bob.balance)
}
