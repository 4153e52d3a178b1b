// One problem, four implementations: what each costs when everybody wants the same accounts, and when nobody does.
package main

import (
	"fmt"
	"sync"
	"time"

	"lesson/bank"
)

// run has so many clients make a transfer each, at once, of 1 ms of work, and gives the time until all are done.
func run(b bank.Bank, clients int, pair func(client int) (from, to int)) time.Duration {
	began := time.Now()
	var all sync.WaitGroup
	for client := range clients {
		all.Go(func() {
			from, to := pair(client)
			b.Transfer(from, to, 1)
		})
	}
	all.Wait()
	return time.Since(began)
}

func same(int) (from, to int)         { return 0, 1 }
func apart(client int) (from, to int) { return 2 * client, 2*client + 1 }

func main() {
	bank.Work = func() { time.Sleep(time.Millisecond) }
	fmt.Println("#plot same: clients of one pair of accounts, ms until all are done")
	fmt.Println("#plot apart: clients with accounts of their own, ms until all are done")
	fmt.Println("#plot begun: clients of one pair of accounts, transfers begun")
	for _, kind := range bank.Kinds {
		for clients := 1; clients <= 32; clients *= 2 {
			b := kind.Open(64)
			bank.Attempts.Store(0)
			fmt.Println("#point same", kind.Name, clients, run(b, clients, same).Milliseconds())
			fmt.Println("#point begun", kind.Name, clients, max(int64(clients), bank.Attempts.Load()))
			fmt.Println("#point apart", kind.Name, clients, run(b, clients, apart).Milliseconds())
			if sum := b.Audit(); sum != 6400 {
				panic(fmt.Sprint(kind.Name, " has ", sum))
			}
			b.Close()
		}
	}
	fmt.Println("every audit finds 6400")
}
