// The position of a consumer group in one partition. A late commit does damage: repair commit.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type group struct {
	mu         sync.Mutex
	generation int
	position   int
}

// rebalance gives the partition to somebody, who reads on from the position.
func (g *group) rebalance() (generation, position int) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.generation++
	return g.generation, g.position
}

// commit notes that everything before position is processed. False: the caller has lost the partition.
func (g *group) commit(generation, position int) bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.position = position
	return true
}

// The check: the first consumer is slow, and is taken for dead. The partition goes to a second one, while the
// first still works. Positions only count up, and who has lost the partition must hear of it.

var lost atomic.Bool

func consume(g *group, generation, position int) {
	for position < 2 {
		position++ // one more record is processed
		late := generation == 1 && lost.Load()
		ok := g.commit(generation, position)
		must(!(late && ok), "who has lost the partition is told so")
		if !ok {
			return
		}
	}
}

func main() {
	var g group
	done := make(chan bool)
	generation, position := g.rebalance()
	go func() {
		consume(&g, generation, position)
		done <- true
	}()
	second, from := g.rebalance()
	lost.Store(true)
	consume(&g, second, from)
	_, end := g.rebalance()
	must(end == 2, "the one who owns the partition can commit, and no position goes back")
	<-done
	_, end = g.rebalance()
	must(end == 2, "the one who owns the partition can commit, and no position goes back")
	fmt.Println("committed", end)
}

func must(ok bool, property string) {
	if !ok {
		panic("property: " + property)
	}
}
