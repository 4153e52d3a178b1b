// A payment service that may crash between any two of its steps, and starts again.
package main

import "fmt"

// disk is what survives a crash.
type disk struct {
	balance int      // of the customer
	outbox  []string // bills that are to be sent
	ledger  []string
}

type crash struct{}

// steps counts down to the crash.
type steps int

func (s *steps) next() {
	if *s--; *s == 0 {
		panic(crash{})
	}
}

func pay(d *disk, s *steps) {
	s.next()
	d.balance -= 30 // one write to the disk
	s.next()
	d.outbox = append(d.outbox, "bill-1") // another
	s.next()
}

func send(d *disk, s *steps) {
	for len(d.outbox) > 0 {
		s.next()
		d.ledger = append(d.ledger, d.outbox[0])
		s.next()
		d.outbox = d.outbox[1:]
	}
}

// life runs the service until it ends or crashes.
func life(d *disk, s *steps) (crashed bool) {
	defer func() { crashed = recover() != nil }()
	if d.balance == 100 {
		pay(d, s)
	}
	send(d, s)
	return false
}

func main() {
	for at := 0; at <= 5; at++ {
		d, s := &disk{balance: 100}, steps(at)
		for life(d, &s) {
		}
		fmt.Println("crash at step", at, "- paid:", 100-d.balance, "ledger:", d.ledger)
	}
}
