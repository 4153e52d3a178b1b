// Fails by property: one write for the payment, but a bill that was sent twice is booked twice.
package main

import "fmt"

// state is what survives a crash. Each call of commit is one write: all of it happens, or nothing.
type state struct {
	balance int
	outbox  []string
	ledger  []string
}

func pay(d *state) {
	commit(d, func(d *state) {
		d.balance -= 30
		d.outbox = append(d.outbox, "bill-1")
	})
}

func send(d *state) {
	for len(d.outbox) > 0 {
		bill := d.outbox[0]
		commit(d, func(d *state) { d.ledger = append(d.ledger, bill) })
		commit(d, func(d *state) { d.outbox = d.outbox[1:] })
	}
}

// The check: the service crashes before or after every write, starts again, and the ledger must equal the truth.

type crash struct{}

var left int // writes and moments between them, until the crash

func moment() {
	if left--; left == 0 {
		panic(crash{})
	}
}

func commit(d *state, write func(d *state)) {
	moment()
	write(d)
	moment()
}

func life(d *state) (crashed bool) {
	defer func() {
		if r := recover(); r != nil {
			if _, ours := r.(crash); !ours {
				panic(r)
			}
			crashed = true
		}
	}()
	if d.balance == 100 {
		pay(d)
	}
	send(d)
	return false
}

func main() {
	for at := range 12 {
		d := &state{balance: 100}
		left = at
		for life(d) {
		}
		must(d.balance == 70, "the customer has paid once")
		must(fmt.Sprint(d.ledger) == "[bill-1]", fmt.Sprintf("the ledger has the bill once, crash at moment %d: %v", at, d.ledger))
		must(len(d.outbox) == 0, "nothing waits to be sent")
	}
	fmt.Println("the ledger equals the truth at every crash")
}

func must(ok bool, property string) {
	if !ok {
		panic("property: " + property)
	}
}
