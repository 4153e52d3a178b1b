// Dining philosophers who cannot deadlock: everyone picks up the lower-numbered fork first.
package main

import (
	"fmt"
	"sync"
)

type Fork struct {
	id int
	sync.Mutex
}

type Philosopher struct {
	name          string
	first, second *Fork
	meals         int
}

// seat orders the forks, which is what rules out a cycle of waiting.
func seat(name string, left, right *Fork) *Philosopher {
	if left.id > right.id {
		left, right = right, left
	}
	return &Philosopher{name: name, first: left, second: right}
}

func (p *Philosopher) dine(meals int, eat func(*Philosopher)) {
	for range meals {
		p.first.Lock()
		p.second.Lock()
		eat(p)
		p.second.Unlock()
		p.first.Unlock()
	}
}

// table counts how many eat at once and checks that nobody shares a fork.
type table struct {
	mu     sync.Mutex
	inUse  map[int]string
	served int
}

func (t *table) take(p *Philosopher) {
	t.mu.Lock()
	defer t.mu.Unlock()
	for _, f := range []*Fork{p.first, p.second} {
		if holder, busy := t.inUse[f.id]; busy {
			panic(fmt.Sprintf("fork %d is held by %s and %s", f.id, holder, p.name))
		}
		t.inUse[f.id] = p.name
	}
	t.served++
	p.meals++
}

func (t *table) putBack(p *Philosopher) {
	t.mu.Lock()
	defer t.mu.Unlock()
	delete(t.inUse, p.first.id)
	delete(t.inUse, p.second.id)
}

func main() {
	names := []string{"Aristotle", "Kant", "Spinoza", "Marx", "Russell"}
	forks := make([]*Fork, len(names))
	for i := range forks {
		forks[i] = &Fork{id: i}
	}

	t := &table{inUse: make(map[int]string)}
	philosophers := make([]*Philosopher, len(names))
	var wg sync.WaitGroup
	for i, name := range names {
		p := seat(name, forks[i], forks[(i+1)%len(forks)])
		philosophers[i] = p
		wg.Add(1)
		go func() {
			defer wg.Done()
			p.dine(20, func(p *Philosopher) {
				t.take(p)
				defer t.putBack(p)
			})
		}()
	}
	wg.Wait()

	for _, p := range philosophers {
		fmt.Printf("%-10s ate %d times with forks %d and %d\n", p.name, p.meals, p.first.id, p.second.id)
	}
	fmt.Println("meals served:", t.served, "forks in use:", len(t.inUse))
}
