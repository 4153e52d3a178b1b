// want: holds
//
// Two withdrawals check the balance before either takes the money.
package main

import (
	"sync"
	"sync/atomic"
)

func main() {
	var balance atomic.Int64
	balance.Store(100)
	var wg sync.WaitGroup
	withdraw := func(n int64) {
		for {
			b := balance.Load()
			if b < n || balance.CompareAndSwap(b, b-n) {
				return
			}
		}
	}
	wg.Go(func() { withdraw(80) })
	wg.Go(func() { withdraw(80) })
	wg.Wait()
	if balance.Load() < 0 {
		panic("overdrawn")
	}
}
