// The queue at its smallest: an object changes twice, and two workers look at it.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"

	"lesson/workqueue"
)

func main() {
	q := workqueue.New(0, 0)
	var wanted, working atomic.Int32 // what is declared; who works on it
	var is int32                     // what was made of it: only the worker who has the key writes it
	settled := make(chan bool, 4)
	var workers sync.WaitGroup
	for range 2 {
		workers.Go(func() {
			for key, ok := q.Get(); ok; key, ok = q.Get() {
				must(working.Add(1) == 1, "no two work on one object")
				is = wanted.Load()
				last := is == 2
				working.Add(-1)
				q.Done(key)
				if last {
					settled <- true
				}
			}
		})
	}
	wanted.Add(1)
	q.Add("web")
	wanted.Add(1)
	q.Add("web")
	<-settled // if the second change were lost, this would wait for ever
	q.Close()
	workers.Wait()
	must(is == 2, "the last change is the one that counts")
	fmt.Println("converged to", is)
}

func must(ok bool, property string) {
	if !ok {
		panic("property: " + property)
	}
}
