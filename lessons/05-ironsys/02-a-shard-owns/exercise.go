// Which shard does an order? This one shares well, and books orders twice. Repair route.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

var turn atomic.Int64

// route gives the number of the shard, 0 or 1, that does the order.
func route(o order) int {
	return int(turn.Add(1)) % 2
}

// The check: two clients send two orders of two accounts each, the first of them twice. The shards are slow at first.

type order struct{ account, key int }

type shard struct {
	in   chan order
	seen map[int]bool
	did  []order
}

func (s *shard) run() {
	for o := range s.in {
		if !s.seen[o.key] {
			s.seen[o.key] = true
			s.did = append(s.did, o)
		}
	}
}

func main() {
	shards := []*shard{{in: make(chan order, 6), seen: map[int]bool{}}, {in: make(chan order, 6), seen: map[int]bool{}}}
	var clients, working sync.WaitGroup
	for account := range 2 {
		clients.Go(func() {
			for _, key := range []int{1, 1, 2} {
				o := order{account, account*10 + key}
				shards[route(o)].in <- o
			}
		})
	}
	clients.Wait()
	for _, s := range shards {
		close(s.in)
		working.Go(s.run)
	}
	working.Wait()
	must(len(shards[0].did)+len(shards[1].did) == 4, "each order is done once, however often it is sent")
	for _, s := range shards {
		last := map[int]int{}
		for _, o := range s.did {
			must(o.key > last[o.account], "the orders of an account are done as they were sent")
			last[o.account] = o.key
		}
		must(len(last) == 1, "both shards have work, and each account has one shard")
	}
	fmt.Println("each once")
}

func must(ok bool, property string) {
	if !ok {
		panic("property: " + property)
	}
}
