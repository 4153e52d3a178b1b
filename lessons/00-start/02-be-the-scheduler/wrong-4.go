// Fails by property: one lock for reading and one for writing; between them anybody may come.
package main

import (
	"fmt"
	"sync"
)

var (
	mu      sync.Mutex
	balance int64
)

func deposit(amount int64) {
	b := total()
	mu.Lock()
	defer mu.Unlock()
	balance = b + amount
}

// total is what the bank's books say.
func total() int64 {
	mu.Lock()
	defer mu.Unlock()
	return balance
}

// The check: Ann and Ben deposit at the same time, and both deposits count.

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
	must(total() == 200, "the balance is 200")
	fmt.Println("balance:", total())
}

func must(ok bool, property string) {
	if !ok {
		panic("property: " + property)
	}
}
