// Package bank is one problem, transfers between accounts with an audit that must always balance, in four
// implementations: shared state under locks, an owner with a channel, actors with mailboxes, and transactions.
//
// It keeps what tells the four apart: who may touch a balance, who waits for whom, and how an audit sees one moment.
// It leaves out overdrafts, more than a few accounts, and everything that a disk would add.
package bank

import "sync"

// A Bank moves money between accounts 0, 1, … and can say at any time what all of them hold.
type Bank interface {
	// Transfer returns when the money has arrived.
	Transfer(from, to, amount int)
	// Audit is the sum of all balances at one moment.
	Audit() int
	// Close ends what the bank has started. Nobody may use it then.
	Close()
}

// Kinds are the four, by name. Each starts with so many accounts that hold 100.
var Kinds = []struct {
	Name string
	Open func(accounts int) Bank
}{
	{"locks", Locks},
	{"owner", Owner},
	{"actors", Actors},
	{"transactions", Transactions},
}

// Work is what a transfer takes between reading and writing. Programs that measure set it.
var Work = func() {}

// locks has one for each account; all take them from the lower number to the higher.
type locks struct {
	mus      []sync.Mutex
	balances []int
}

// Locks is shared state.
func Locks(accounts int) Bank {
	b := &locks{make([]sync.Mutex, accounts), make([]int, accounts)}
	for i := range b.balances {
		b.balances[i] = 100
	}
	return b
}

func (b *locks) Transfer(from, to, amount int) {
	b.mus[min(from, to)].Lock()
	defer b.mus[min(from, to)].Unlock()
	b.mus[max(from, to)].Lock()
	defer b.mus[max(from, to)].Unlock()
	Work()
	b.balances[from] -= amount
	b.balances[to] += amount
}

func (b *locks) Audit() (sum int) {
	for i := range b.mus {
		b.mus[i].Lock()
		defer b.mus[i].Unlock()
	}
	for _, n := range b.balances {
		sum += n
	}
	return sum
}

func (b *locks) Close() {}
