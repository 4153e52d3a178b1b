// Transfers and an audit in transactions.
package main

import (
	"fmt"

	"lesson/stm"
)

func transfer(from, to *stm.Cell, amount int, done chan bool) {
	stm.Atomically(func(tx *stm.Tx) {
		tx.Set(from, tx.Get(from)-amount)
		tx.Set(to, tx.Get(to)+amount)
	})
	done <- true
}

func audit(ann, ben *stm.Cell) (sum int) {
	stm.Atomically(func(tx *stm.Tx) {
		sum = tx.Get(ann) + tx.Get(ben)
	})
	return sum
}

func main() {
	ann, ben := stm.NewCell(100), stm.NewCell(100)
	done := make(chan bool)
	go transfer(ann, ben, 10, done)
	fmt.Println("audit:", audit(ann, ben))
	<-done
}
