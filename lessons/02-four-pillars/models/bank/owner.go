package bank

// owner is a goroutine that alone knows the balances.
type owner struct{ requests chan request }

// A request without an amount is an audit. Whoever asks makes room for the answer, so the owner never waits.
type request struct {
	from, to, amount int
	answer           chan int
}

// Owner is communicating sequential processes: one goroutine owns all, and the others ask it.
func Owner(accounts int) Bank {
	b := &owner{make(chan request)}
	go func() {
		balances := make([]int, accounts)
		for i := range balances {
			balances[i] = 100
		}
		for r := range b.requests {
			if r.amount != 0 {
				Work()
				balances[r.from] -= r.amount
				balances[r.to] += r.amount
			}
			sum := 0
			for _, n := range balances {
				sum += n
			}
			r.answer <- sum
		}
	}()
	return b
}

func (b *owner) ask(r request) int {
	r.answer = make(chan int, 1)
	b.requests <- r
	return <-r.answer
}

func (b *owner) Transfer(from, to, amount int) { b.ask(request{from: from, to: to, amount: amount}) }
func (b *owner) Audit() int                    { return b.ask(request{}) }
func (b *owner) Close()                        { close(b.requests) }
