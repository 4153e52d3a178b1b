package stm

import (
	"sync"
	"testing"
)

func TestNothingIsLost(t *testing.T) {
	a, b := NewCell(100), NewCell(0)
	var all sync.WaitGroup
	for range 10 {
		all.Go(func() {
			Atomically(func(tx *Tx) {
				tx.Set(a, tx.Get(a)-1)
				tx.Set(b, tx.Get(b)+1)
			})
		})
	}
	all.Wait()
	Atomically(func(tx *Tx) {
		if tx.Get(a) != 90 || tx.Get(b) != 10 {
			t.Errorf("%d and %d", tx.Get(a), tx.Get(b))
		}
	})
}

func TestReadsItsOwnWrites(t *testing.T) {
	c := NewCell(1)
	Atomically(func(tx *Tx) {
		tx.Set(c, 2)
		if tx.Get(c) != 2 {
			t.Errorf("reads %d", tx.Get(c))
		}
	})
}

func TestOtherPanicsPass(t *testing.T) {
	defer func() {
		if recover() != "mine" {
			t.Error("swallowed")
		}
	}()
	Atomically(func(*Tx) { panic("mine") })
}
