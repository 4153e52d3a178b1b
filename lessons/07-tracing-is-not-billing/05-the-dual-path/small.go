// The dual path at its smallest: one payment, one crash at any moment, a late copy, and a trace store that hangs.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"

	"lesson/ledger"
	"lesson/traces"
)

func main() {
	disk, books := ledger.NewDisk(), ledger.New()
	ring := traces.New(1, traces.Policy{OneIn: 1}) // nobody ever takes a trace

	var dead atomic.Bool
	var copies sync.WaitGroup
	network := func(e ledger.Entry) bool {
		copies.Go(func() { books.Append(e) }) // a copy that comes when it likes
		books.Append(e)
		return true
	}
	first := &ledger.Process{Disk: disk, Deliver: network, Moment: func() {
		if dead.Load() {
			panic(ledger.Crash{})
		}
	}}
	thanked := false
	pay := func(p *ledger.Process) {
		p.Pay(ledger.Entry{Key: "order-1", Amount: 30})
		ring.Add(traces.Trace{Request: "order-1"})
		thanked = true
	}
	crash := make(chan bool)
	go func() {
		dead.Store(true)
		crash <- true
	}()
	first.Live(func() { pay(first) }, first.Send)
	<-crash

	second := &ledger.Process{Disk: disk, Deliver: network, Moment: func() {}}
	if !thanked {
		pay(second) // the customer has heard nothing, and sends the same order again
	}
	second.Send()
	copies.Wait()
	must(fmt.Sprint(books.Entries()) == "[{order-1 30}]", "the ledger has the payment once")
	missing, wrong := ledger.Reconcile(disk, books)
	must(len(missing)+len(wrong) == 0, "the ledger equals the truth")
	fmt.Println("the ledger equals the truth")
}

func must(ok bool, property string) {
	if !ok {
		panic("property: " + property)
	}
}
