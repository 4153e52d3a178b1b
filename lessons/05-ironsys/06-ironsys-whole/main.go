// IronSys under load. An order takes 2 ms, and a client waits 20 ms for room at most.
package main

import (
	"context"
	"fmt"
	"time"

	"lesson/iron"
)

const (
	ms     = time.Millisecond
	orders = 300 // slide 50..1000 by 50
)

type result struct {
	perSecond, refused int
	oldest             time.Duration // from handing in to done
}

// load hands in an order each `every`, one in `hot` of them from account 0 besides its turn (0: none).
func load(shards, room int, every time.Duration, hot int) (r result) {
	came, age := make([]time.Time, orders), make([]time.Duration, orders)
	s := iron.Start(context.Background(), iron.Config{
		Shards: shards, Room: room, Accounts: 64, Balance: 1000, Audit: 10 * ms,
		Work: func(o iron.Order) {
			time.Sleep(2 * ms)
			age[o.Key] = time.Since(came[o.Key])
		},
	})
	began, answered := time.Now(), make(chan bool, orders)
	for key := range orders {
		from := key % 64
		if hot > 0 && key%hot == 0 {
			from = 0
		}
		came[key] = time.Now()
		go func() {
			ctx, cancel := context.WithTimeout(context.Background(), 20*ms)
			defer cancel()
			s.Submit(ctx, iron.Order{Key: key, From: from, To: (from + 1) % 64, Amount: 1})
			answered <- true
		}()
		time.Sleep(every)
	}
	for range orders {
		<-answered
	}
	s.Stop()
	r.perSecond = int(s.Done.Load()) * int(time.Second) / int(time.Since(began))
	r.refused = int(s.Refused.Load())
	for _, a := range age {
		r.oldest = max(r.oldest, a)
	}
	if s.Unbalanced.Load() > 0 || s.Sum() != 64*1000 || s.InFlight() != 0 {
		panic("money is gone")
	}
	return r
}

func main() {
	fmt.Println("#plot age: orders a second offered, ms of the oldest")
	fmt.Println("#plot refused: orders a second offered, refused of 300")
	for _, offered := range []int{500, 1000, 1500, 2000, 2500, 3000, 4000} {
		for _, room := range []int{2, 20} {
			r := load(4, room, time.Second/time.Duration(offered), 0)
			fmt.Println("#point age", fmt.Sprint("room-", room), offered, r.oldest.Milliseconds())
			fmt.Println("#point refused", fmt.Sprint("room-", room), offered, r.refused)
		}
	}
	fmt.Println("#plot done: shards, orders a second done")
	for shards := 1; shards <= 16; shards *= 2 {
		fmt.Println("#point done spread", shards, load(shards, 4, ms/8, 0).perSecond)
		fmt.Println("#point done half-from-one", shards, load(shards, 4, ms/8, 2).perSecond)
	}
}
