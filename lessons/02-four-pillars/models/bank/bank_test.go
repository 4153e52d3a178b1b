package bank

import (
	"sync"
	"testing"
)

// One contract for all four.
func TestAlwaysBalances(t *testing.T) {
	for _, kind := range Kinds {
		b := kind.Open(3)
		var all sync.WaitGroup
		for i := range 12 {
			all.Go(func() { b.Transfer(i%3, (i+1)%3, i) })
			all.Go(func() {
				if sum := b.Audit(); sum != 300 {
					t.Errorf("%s: an audit finds %d", kind.Name, sum)
				}
			})
		}
		all.Wait()
		if sum := b.Audit(); sum != 300 {
			t.Errorf("%s: the last audit finds %d", kind.Name, sum)
		}
		b.Close()
	}
}
