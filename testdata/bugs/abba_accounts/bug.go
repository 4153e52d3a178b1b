// want: deadlock
//
// Transfers lock the source first: two in opposite directions block each other.
package main

import "sync"

type account struct {
	sync.Mutex
	id, balance int
}

func transfer(from, to *account, n int) {
	first, second := from, to
	first.Lock()
	defer first.Unlock()
	second.Lock()
	defer second.Unlock()
	from.balance -= n
	to.balance += n
}

func main() {
	a, b := &account{id: 1, balance: 10}, &account{id: 2, balance: 10}
	var wg sync.WaitGroup
	wg.Go(func() { transfer(a, b, 1) })
	wg.Go(func() { transfer(b, a, 2) })
	wg.Wait()
}
