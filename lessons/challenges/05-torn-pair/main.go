// A transfer of ten, and an audit.
package main

import "sync/atomic"

var ann, ben atomic.Int64

func transfer(done chan<- bool) {
	ann.Add(-10)
	ben.Add(10)
	done <- true
}

func main() {
	ann.Store(50)
	ben.Store(50)
	done := make(chan bool, 1)
	go transfer(done)
	must(ben.Load()+ann.Load() >= 100, "no money is missing")
	<-done
}

func must(ok bool, property string) {
	if !ok {
		panic("property: " + property)
	}
}
