// Two shards do orders. A client has not heard of its first order's success, and sends it again.
package main

import (
	"fmt"
	"sync"
)

type order struct{ account, key, amount int }

// A shard owns its map: nobody else ever touches it.
func shard(in <-chan order, booked chan<- order) {
	seen := map[int]bool{}
	for o := range in {
		if !seen[o.key] {
			seen[o.key] = true
			booked <- o
		}
	}
}

var turn int

// spread gives each shard as much as the other.
func spread(o order) int {
	turn++
	return turn % 2
}

func run(route func(order) int) (total int) {
	shards := []chan order{make(chan order), make(chan order)}
	booked := make(chan order, 8)
	var working sync.WaitGroup
	for _, in := range shards {
		working.Go(func() { shard(in, booked) })
	}
	for _, o := range []order{{3, 1, 30}, {3, 1, 30}, {4, 2, 12}} { // the second is the first again
		shards[route(o)] <- o
	}
	for _, in := range shards {
		close(in)
	}
	working.Wait()
	close(booked)
	for o := range booked {
		total += o.amount
	}
	return total
}

func main() {
	fmt.Println("of 42, booked:", run(spread))
}
