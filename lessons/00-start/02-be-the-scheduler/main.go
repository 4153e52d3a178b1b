// Two people put 100 into one account. Each reads the balance, adds, and writes it back.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

var balance atomic.Int64

func deposit(amount int64) {
	b := balance.Load()
	balance.Store(b + amount)
}

func ann(done *sync.WaitGroup) {
	deposit(100)
	done.Done()
}

func ben(done *sync.WaitGroup) {
	deposit(100)
	done.Done()
}

func main() {
	var done sync.WaitGroup
	done.Add(2)
	go ann(&done)
	go ben(&done)
	done.Wait()
	fmt.Println("balance:", balance.Load())
}
