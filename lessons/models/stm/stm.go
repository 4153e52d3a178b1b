// Package stm is software transactional memory, as small as it can be and right: cells whose values have
// versions, and transactions that read and write them all at once or not at all.
//
// What it leaves out of a real one: cells of other types than int, waiting until a condition holds
// (retry in Haskell), nested transactions, and commits at the same time in disjoint cells.
package stm

import (
	"sync"
	"sync/atomic"
)

// A Cell holds a number that transactions share.
type Cell struct{ now atomic.Pointer[version] }

// A version of a cell's value never changes; writing a cell gives it a new one.
type version struct {
	value int
	since int64 // the clock's time at which it was committed
}

// clock counts commits. It moves on when all cells of a commit are written.
var clock atomic.Int64

// committing is held by the one transaction that commits.
var committing sync.Mutex

// NewCell makes a cell.
func NewCell(value int) *Cell {
	c := new(Cell)
	c.now.Store(&version{value: value})
	return c
}

// A Tx is one attempt at a transaction: what it has read, and what it wants to write.
type Tx struct {
	started int64
	reads   map[*Cell]*version
	writes  map[*Cell]int
}

// conflict is raised by an attempt that has met a commit of somebody else.
type conflict struct{}

// Get reads a cell as it was when the attempt started, or as the attempt itself has set it.
func (tx *Tx) Get(c *Cell) int {
	if v, ok := tx.writes[c]; ok {
		return v
	}
	v := c.now.Load()
	if v.since > tx.started {
		panic(conflict{}) // written since: this attempt can no longer see one moment
	}
	tx.reads[c] = v
	return v.value
}

// Set writes a cell, if the attempt commits.
func (tx *Tx) Set(c *Cell, value int) { tx.writes[c] = value }

// Atomically runs f until an attempt commits. Others see all of what f wrote or nothing. Because f may
// run several times, it must do nothing but read and write cells.
func Atomically(f func(tx *Tx)) {
	for !attempt(f) {
		// Whoever was faster may still be committing: wait for them, do not spin.
		committing.Lock()
		committing.Unlock()
	}
}

func attempt(f func(tx *Tx)) (committed bool) {
	defer func() {
		if r := recover(); r != nil {
			if _, lost := r.(conflict); !lost {
				panic(r)
			}
		}
	}()
	tx := &Tx{clock.Load(), map[*Cell]*version{}, map[*Cell]int{}}
	f(tx)
	return tx.commit()
}

// commit puts the writes in place, if nothing that the attempt has read has changed.
func (tx *Tx) commit() bool {
	if len(tx.writes) == 0 {
		return true // what it has read was true at the moment it started
	}
	committing.Lock()
	defer committing.Unlock()
	for c, v := range tx.reads {
		if c.now.Load() != v {
			return false
		}
	}
	time := clock.Load() + 1
	for c, value := range tx.writes {
		c.now.Store(&version{value, time})
	}
	clock.Store(time)
	return true
}
