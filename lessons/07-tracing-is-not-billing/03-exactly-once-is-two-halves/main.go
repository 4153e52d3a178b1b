// A payment is billed through a network that repeats messages. The ledger must equal the truth.
package main

import "fmt"

type entry struct {
	key    string // the same for every copy of one payment
	amount int
}

type ledger struct{ entries []entry }

func (l *ledger) append(e entry) { l.entries = append(l.entries, e) }

func (l *ledger) total() (sum int) {
	for _, e := range l.entries {
		sum += e.amount
	}
	return sum
}

// deliver sends until it is confirmed. The first confirmation is lost.
func deliver(to chan entry, confirmed chan string, e entry) {
	for attempt := 1; ; attempt++ {
		to <- e
		if key := <-confirmed; attempt > 1 && key == e.key {
			return
		}
		fmt.Println("no confirmation for", e.key, "- sending again")
	}
}

func main() {
	to, confirmed := make(chan entry), make(chan string)
	var books ledger
	done := make(chan bool)
	go func() {
		for e := range to {
			books.append(e)
			confirmed <- e.key
		}
		done <- true
	}()
	deliver(to, confirmed, entry{"payment-1", 30})
	deliver(to, confirmed, entry{"payment-2", 12})
	close(to)
	<-done
	fmt.Println("truth: 42, ledger:", books.total())
}
