// Fails by property: checks cell by cell while writing, and what is written before a conflict stays.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

// A cell's value never changes in place: writing puts a new version there.
type cell struct{ now atomic.Pointer[version] }

type version struct{ value int }

func newCell(value int) *cell {
	c := new(cell)
	c.now.Store(&version{value})
	return c
}

// One attempt: the versions that it has read, and what it wants to write.
type attempt struct {
	cells  []*cell
	read   []*version
	values []int
}

var committing sync.Mutex

// change reads cells, lets f say what they shall be, and tries until that is done.
func change(f func(v []int), cells ...*cell) {
	for {
		a := attempt{cells: cells}
		for _, c := range cells {
			v := c.now.Load()
			a.read = append(a.read, v)
			a.values = append(a.values, v.value)
		}
		f(a.values)
		if a.commit() {
			return
		}
	}
}

// commit puts the values in place. False: somebody was faster, and nothing has been done.
func (a *attempt) commit() bool {
	committing.Lock()
	defer committing.Unlock()
	for i, c := range a.cells {
		if !c.now.CompareAndSwap(a.read[i], &version{a.values[i]}) {
			return false
		}
	}
	return true
}

// The check: two deposits into the same account, one of them a transfer. Nothing may get lost.

func main() {
	ann, ben := newCell(100), newCell(100)
	done := make(chan bool)
	go func() {
		change(func(v []int) { v[0], v[1] = v[0]-10, v[1]+10 }, ann, ben)
		done <- true
	}()
	change(func(v []int) { v[0] += 5 }, ben)
	<-done
	must(ann.now.Load().value == 90, "Ann has paid 10")
	must(ben.now.Load().value == 115, "Ben has got 10 and 5")
	fmt.Println("Ann 90, Ben 115")
}

func must(ok bool, property string) {
	if !ok {
		panic("property: " + property)
	}
}
