// An actor: one goroutine owns the state and serves a mailbox; everyone else sends messages
// and waits for replies. A type switch tells the messages apart.
package main

import (
	"errors"
	"fmt"
	"sync"
)

var ErrInsufficient = errors.New("insufficient funds")

type (
	message interface{ isMessage() }

	deposit struct {
		amount int
	}
	withdraw struct {
		amount int
		reply  chan<- error
	}
	balance struct {
		reply chan<- int
	}
	stop struct {
		done chan<- struct{}
	}
)

func (deposit) isMessage()  {}
func (withdraw) isMessage() {}
func (balance) isMessage()  {}
func (stop) isMessage()     {}

// Account is the address of an actor.
type Account chan<- message

func NewAccount(initial int) Account {
	mailbox := make(chan message, 16)
	go serve(mailbox, initial)
	return mailbox
}

func serve(mailbox <-chan message, total int) {
	handled := 0
	for m := range mailbox {
		handled++
		switch m := m.(type) {
		case deposit:
			total += m.amount
		case withdraw:
			if m.amount > total {
				m.reply <- fmt.Errorf("withdraw %d of %d: %w", m.amount, total, ErrInsufficient)
				continue
			}
			total -= m.amount
			m.reply <- nil
		case balance:
			m.reply <- total
		case stop:
			fmt.Println("actor handled", handled, "messages")
			close(m.done)
			return
		default:
			panic(fmt.Sprintf("unknown message %T", m))
		}
	}
}

func (a Account) Deposit(amount int) { a <- deposit{amount} }

func (a Account) Withdraw(amount int) error {
	reply := make(chan error)
	a <- withdraw{amount, reply}
	return <-reply
}

func (a Account) Balance() int {
	reply := make(chan int)
	a <- balance{reply}
	return <-reply
}

func (a Account) Stop() {
	done := make(chan struct{})
	a <- stop{done}
	<-done
}

func main() {
	account := NewAccount(100)
	var wg sync.WaitGroup
	for i := 1; i <= 10; i++ {
		wg.Go(func() { account.Deposit(i * 10) })
	}
	wg.Wait()
	fmt.Println("balance:", account.Balance())
	fmt.Println("withdraw 600:", account.Withdraw(600))
	err := account.Withdraw(51)
	fmt.Println("withdraw 51:", err, errors.Is(err, ErrInsufficient))
	fmt.Println("balance:", account.Balance())
	account.Stop()
}
