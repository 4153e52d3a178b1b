// Fails by race: changes the picture in place, under the eyes of who looks at it.
package main

import (
	"fmt"
	"sync/atomic"
)

type bank struct{ now atomic.Pointer[[2]int] }

func (b *bank) start(ann, ben int) { b.now.Store(&[2]int{ann, ben}) }

// picture gives the balances of one moment, at no cost for those who write.
func (b *bank) picture() [2]int { return *b.now.Load() }

func (b *bank) transfer(from, to, amount int) {
	now := b.now.Load()
	now[from] -= amount
	now[to] += amount
}

// The check: two transfers between the accounts, and an audit in the middle.

func main() {
	var b bank
	b.start(100, 100)
	done := make(chan bool)
	go func() {
		b.transfer(0, 1, 30)
		done <- true
	}()
	go func() {
		b.transfer(1, 0, 5)
		done <- true
	}()
	p := b.picture()
	must(p[0]+p[1] == 200, "a picture shows all the money")
	<-done
	<-done
	must(p[0]+p[1] == 200, "a picture does not change afterwards")
	p = b.picture()
	must(p[0] == 75 && p[1] == 125, "no transfer is lost")
	fmt.Println("75 and 125")
}

func must(ok bool, property string) {
	if !ok {
		panic("property: " + property)
	}
}
