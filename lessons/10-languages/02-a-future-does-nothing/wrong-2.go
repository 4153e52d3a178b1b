// Fails by deadlock: keeps the first waker, and wakes somebody who has left.
package main

import (
	"fmt"
	"sync"
)

type future struct {
	mu   sync.Mutex
	done bool
	wake func()
}

// poll says whether it is done. If not, wake will be called when it is; the last one that was given.
func (f *future) poll(wake func()) bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.wake == nil {
		f.wake = wake
	}
	return f.done
}

// complete is called once, by whoever did the work.
func (f *future) complete() {
	f.mu.Lock()
	f.done = true
	wake := f.wake
	f.mu.Unlock()
	if wake != nil {
		wake()
	}
}

// The check: a task asks twice, the second time under another waker, because it has moved to another executor.

func main() {
	f, ended := &future{}, make(chan bool)
	go func() {
		f.complete()
		ended <- true
	}()
	first, second := make(chan bool, 4), make(chan bool, 4)
	if !f.poll(func() { first <- true }) {
		for polls := 0; !f.poll(func() { second <- true }); polls++ {
			must(polls < 1, "it is asked again only when there is something new")
			<-second
		}
	}
	<-ended
	fmt.Println("done")
}

func must(ok bool, property string) {
	if !ok {
		panic("property: " + property)
	}
}
