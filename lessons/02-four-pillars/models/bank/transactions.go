package bank

import (
	"sync/atomic"

	"lesson/stm"
)

// Attempts counts how often a transaction was begun, those that were thrown away included.
var Attempts atomic.Int64

// transactions has a cell for each account.
type transactions []*stm.Cell

// Transactions is software transactional memory.
func Transactions(accounts int) Bank {
	b := make(transactions, accounts)
	for i := range b {
		b[i] = stm.NewCell(100)
	}
	return b
}

func (b transactions) Transfer(from, to, amount int) {
	stm.Atomically(func(tx *stm.Tx) {
		Attempts.Add(1) // a count of attempts is the one effect that may repeat
		left, there := tx.Get(b[from])-amount, tx.Get(b[to])+amount
		Work()
		tx.Set(b[from], left)
		tx.Set(b[to], there)
	})
}

func (b transactions) Audit() (sum int) {
	stm.Atomically(func(tx *stm.Tx) {
		sum = 0
		for _, cell := range b {
			sum += tx.Get(cell)
		}
	})
	return sum
}

func (b transactions) Close() {}
