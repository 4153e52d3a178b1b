package main

import (
	"fmt"
	"sync"
)

type account struct {
	mu      sync.Mutex
	balance int
}

func deposit(a *account, n int, done chan bool) {
	a.mu.Lock()
	a.balance += n
	a.mu.Unlock()
	done <- true
}

func main() {
	var a account
	done := make(chan bool)
	go deposit(&a, 10, done)
	go deposit(&a, 20, done)
	<-done
	<-done
	fmt.Println(a.balance)
}
