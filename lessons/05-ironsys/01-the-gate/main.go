// A service takes an order each millisecond and needs 3 ms for one. Three gates stand before it.
package main

import (
	"context"
	"fmt"
	"time"
)

const ms = time.Millisecond

type order struct{ came time.Time }

// A gate hands an order on to be worked on. False: it was refused.
type gate func(in chan<- order, o order) bool

// open starts a goroutine for each order, and so never says no.
func open(in chan<- order, o order) bool {
	go func() { in <- o }()
	return true
}

// waiting lets the client wait for room, for 10 ms at most.
func waiting(in chan<- order, o order) bool {
	ctx, cancel := context.WithTimeout(context.Background(), 10*ms)
	defer cancel()
	select {
	case in <- o:
		return true
	case <-ctx.Done():
		return false
	}
}

// shedding refuses at once what finds no room.
func shedding(in chan<- order, o order) bool {
	select {
	case in <- o:
		return true
	default:
		return false
	}
}

func measure(name string, g gate) {
	in, ended := make(chan order, 5), make(chan bool)
	done, worst := 0, time.Duration(0)
	go func() {
		for o := range in {
			time.Sleep(3 * ms)
			done++
			worst = max(worst, time.Since(o.came))
			if done%5 == 0 {
				fmt.Println("#point age", name, done, time.Since(o.came).Milliseconds())
			}
			if done == 60 {
				break
			}
		}
		ended <- true
	}()
	refused := make(chan bool, 1000)
	go func() {
		for range 300 {
			go func() {
				if !g(in, order{time.Now()}) {
					refused <- true
				}
			}()
			time.Sleep(ms)
		}
	}()
	<-ended
	fmt.Println(name, "- refused:", len(refused), "- the oldest of sixty was", worst.Milliseconds(), "ms old when it was done")
}

func main() {
	fmt.Println("#plot age: orders done, ms since the order came")
	measure("open", open)
	measure("waiting", waiting)
	measure("shedding", shedding)
}
