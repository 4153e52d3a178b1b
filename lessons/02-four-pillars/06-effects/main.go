// A transfer in a transaction, which also sends a letter.
package main

import (
	"fmt"

	"lesson/stm"
)

func pay(from, to *stm.Cell, amount int, done chan bool) {
	stm.Atomically(func(tx *stm.Tx) {
		tx.Set(from, tx.Get(from)-amount)
		tx.Set(to, tx.Get(to)+amount)
		fmt.Println("letter: you have got", amount)
	})
	done <- true
}

func main() {
	ann, ben := stm.NewCell(100), stm.NewCell(100)
	done := make(chan bool)
	go pay(ann, ben, 10, done)
	go pay(ben, ann, 20, done)
	<-done
	<-done
}
