// Fails by property: asks again afterwards, in a transaction of its own; by then somebody else has paid as well.
package main

import (
	"fmt"
	"sync/atomic"

	"lesson/stm"
)

func pay(from, to *stm.Cell, amount int, post *letters) {
	stm.Atomically(func(tx *stm.Tx) {
		tx.Set(from, tx.Get(from)-amount)
		tx.Set(to, tx.Get(to)+amount)
	})
	var left int
	stm.Atomically(func(tx *stm.Tx) { left = tx.Get(from) })
	post.send(left)
}

// The check: two payments that overlap. Each receiver gets one letter with the balance that they have.

type letters struct{ count, balance atomic.Int64 }

func (l *letters) send(balance int) {
	l.count.Add(1)
	l.balance.Store(int64(balance))
}

func main() {
	ann, ben, cleo := stm.NewCell(100), stm.NewCell(100), stm.NewCell(100)
	var toBen, toCleo letters
	done := make(chan bool)
	go func() {
		pay(ann, ben, 10, &toBen)
		done <- true
	}()
	pay(ann, cleo, 20, &toCleo)
	<-done
	must(toBen.count.Load() == 1 && toCleo.count.Load() == 1, "each payment sends one letter")
	b, c := toBen.balance.Load(), toCleo.balance.Load()
	must(b == 90 && c == 70 || b == 70 && c == 80, "a letter says what that payment has left")
	fmt.Println("one letter each")
}

func must(ok bool, property string) {
	if !ok {
		panic("property: " + property)
	}
}
