package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

// Each load and each store is atomic. The pair of them is not.
func deposit(balance *atomic.Int64, amount int64) {
	b := balance.Load()
	balance.Store(b + amount)
}

func main() {
	var balance atomic.Int64
	var wg sync.WaitGroup
	wg.Go(func() { deposit(&balance, 50) })
	wg.Go(func() { deposit(&balance, 50) })
	wg.Wait()
	fmt.Println("balance:", balance.Load())
}
