package main

import (
	"fmt"
	"sync"
)

type account struct {
	mu      sync.Mutex
	balance int
}

func (a *account) add(n int) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.balance += n
}

func main() {
	var a account
	var all sync.WaitGroup
	for range 2 {
		all.Go(func() { a.add(10) })
	}
	all.Wait()
	fmt.Println(a.balance)
}
