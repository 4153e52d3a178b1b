// want: deadlock
//
// The function of a timer needs the lock that is held while its end is awaited.
package main

import (
	"sync"
	"time"
)

func main() {
	var mu sync.Mutex
	done := make(chan bool)
	mu.Lock()
	time.AfterFunc(time.Second, func() {
		mu.Lock()
		mu.Unlock()
		done <- true
	})
	<-done
	mu.Unlock()
}
