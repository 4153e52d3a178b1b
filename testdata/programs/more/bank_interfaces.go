// A bank of several kinds of accounts behind one interface; errors are values with types.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
)

type Cents int64

func (c Cents) String() string {
	sign := ""
	if c < 0 {
		sign, c = "-", -c
	}
	return fmt.Sprintf("%s$%d.%02d", sign, c/100, c%100)
}

type Account interface {
	ID() string
	Balance() Cents
	Deposit(Cents) error
	Withdraw(Cents) error
}

type Reporter interface{ Report(w io.Writer) }

var ErrAmount = errors.New("amount must be positive")

type FundsError struct{ Need, Have Cents }

func (e FundsError) Error() string { return fmt.Sprintf("need %v, have %v", e.Need, e.Have) }

// base holds what all accounts share.
type base struct {
	id      string
	balance Cents
}

func (b *base) ID() string     { return b.id }
func (b *base) Balance() Cents { return b.balance }
func (b *base) Deposit(c Cents) error {
	if c <= 0 {
		return ErrAmount
	}
	b.balance += c
	return nil
}

func (b *base) withdraw(c, limit Cents) error {
	switch have := b.balance + limit; {
	case c <= 0:
		return ErrAmount
	case c > have:
		return FundsError{c, have}
	}
	b.balance -= c
	return nil
}

type Savings struct {
	base
	percent int64
}

func (s *Savings) Withdraw(c Cents) error { return s.withdraw(c, 0) }
func (s *Savings) Report(w io.Writer) {
	fmt.Fprintf(w, "  interest next year: %v\n", s.balance*Cents(s.percent)/100)
}

type Checking struct {
	*base
	overdraft Cents
}

func (c Checking) Withdraw(n Cents) error { return c.withdraw(n, c.overdraft) }

func transfer(from, to Account, c Cents) (err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("transfer %s to %s: %w", from.ID(), to.ID(), err)
		}
	}()
	if err := from.Withdraw(c); err != nil {
		return err
	}
	return to.Deposit(c)
}

func main() {
	accounts := []Account{
		&Savings{base{"savings", 100_00}, 3},
		Checking{&base{id: "checking"}, 50_00},
	}
	s, c := accounts[0], accounts[1]
	for _, err := range []error{
		transfer(s, c, 25_50), transfer(s, c, 80_00), transfer(c, s, 70_01), transfer(c, s, 0),
	} {
		var funds FundsError
		switch {
		case err == nil:
			fmt.Println("ok")
		case errors.As(err, &funds):
			fmt.Println(err, "- short of", funds.Need-funds.Have)
		case errors.Is(err, ErrAmount):
			fmt.Println("bad amount:", err)
		}
	}
	for _, a := range accounts {
		fmt.Printf("%T %-10s%8v\n", a, a.ID(), a.Balance())
		if r, ok := a.(Reporter); ok {
			r.Report(os.Stdout)
		}
	}
}
