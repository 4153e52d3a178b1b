// Accounts without locks: every access is atomic. An audit looks in.
package main

import (
	"fmt"
	"sync/atomic"
)

var ann, ben atomic.Int64

func transfer(amount int64, done chan bool) {
	ann.Add(-amount)
	ben.Add(amount)
	done <- true
}

func main() {
	ann.Store(100)
	ben.Store(100)
	done := make(chan bool)
	go transfer(10, done)
	fmt.Println("audit:", ann.Load()+ben.Load())
	<-done
}
