package bank

import "sync"

// actors has a goroutine with a mailbox for each account. They tell each other and never ask.
type actors struct {
	inboxes  []chan message
	entry    chan bool  // has a place for each transfer under way; an audit takes all
	auditing sync.Mutex // two audits with half of the places each would wait for ever
}

// message is an amount for this account, and what is to be told to whom afterwards.
type message struct {
	amount int
	next   *message // for the other account
	to     int
	done   chan int // told the balance, by the last account
}

// Actors is one actor an account. None of them can see all balances, so an audit has to stop the transfers. As many of
// them can be under way as there are accounts, and a mailbox has room for one message of each: telling never waits.
func Actors(accounts int) Bank {
	b := &actors{inboxes: make([]chan message, accounts), entry: make(chan bool, accounts)}
	for i := range b.inboxes {
		b.inboxes[i] = make(chan message, accounts)
	}
	for i := range b.inboxes {
		go b.run(b.inboxes[i])
	}
	return b
}

func (b *actors) run(inbox chan message) {
	balance := 100
	for m := range inbox {
		if m.next != nil {
			Work()
		}
		balance += m.amount
		if m.next != nil {
			b.inboxes[m.to] <- *m.next // forwards the duty to report
		} else {
			m.done <- balance
		}
	}
}

func (b *actors) Transfer(from, to, amount int) {
	b.entry <- true
	done := make(chan int, 1)
	b.inboxes[from] <- message{amount: -amount, to: to, next: &message{amount: amount, done: done}}
	<-done
	<-b.entry
}

func (b *actors) Audit() (sum int) {
	b.auditing.Lock()
	defer b.auditing.Unlock()
	for range cap(b.entry) {
		b.entry <- true
	}
	for _, inbox := range b.inboxes {
		done := make(chan int, 1)
		inbox <- message{done: done}
		sum += <-done
	}
	for range cap(b.entry) {
		<-b.entry
	}
	return sum
}

func (b *actors) Close() {
	for _, inbox := range b.inboxes {
		close(inbox)
	}
}
