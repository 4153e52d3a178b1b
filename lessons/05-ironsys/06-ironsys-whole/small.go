// IronSys at its smallest: two shards with room for one order each, two orders that cross, and an audit.
package main

import (
	"context"
	"fmt"

	"lesson/iron"
)

func main() {
	s := iron.Start(context.Background(), iron.Config{Shards: 2, Room: 1, Accounts: 2, Balance: 100})
	audited := make(chan bool)
	go func() {
		must(s.Sum() == 200, "an audit in the middle finds all the money")
		must(s.InFlight() >= 0, "no more is done than was accepted")
		audited <- true
	}()
	s.Submit(context.Background(), iron.Order{Key: 1, From: 0, To: 1, Amount: 10})
	s.Submit(context.Background(), iron.Order{Key: 2, From: 1, To: 0, Amount: 5})
	<-audited
	s.Stop()
	must(s.Balance(0) == 95 && s.Balance(1) == 105, "what was accepted is done when Stop returns")
	must(s.InFlight() == 0, "nothing is in flight when Stop returns")
	fmt.Println("95 and 105")
}

func must(ok bool, property string) {
	if !ok {
		panic("property: " + property)
	}
}
