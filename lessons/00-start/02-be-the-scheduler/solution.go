// Reading, adding and writing are one step.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

var balance atomic.Int64

func deposit(amount int64) {
	balance.Add(amount)
}

// total is what the bank's books say.
func total() int64 { return balance.Load() }

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
