// The same, with balances in cells: the transfer is one step, and so is the audit.
package main

import (
	"fmt"

	"lesson/stm"
)

func transfer(from, to *stm.Cell, amount int, done chan<- bool) {
	stm.Atomically(func(tx *stm.Tx) {
		tx.Set(from, tx.Get(from)-amount)
		tx.Set(to, tx.Get(to)+amount)
	})
	done <- true
}

func main() {
	ann, ben := stm.NewCell(100), stm.NewCell(100)
	done := make(chan bool)
	go transfer(ann, ben, 30, done)
	var sum int
	stm.Atomically(func(tx *stm.Tx) { sum = tx.Get(ann) + tx.Get(ben) })
	fmt.Println("audit:", sum)
	<-done
}
