// A reader becomes a writer, and keeps reading meanwhile.
package main

import "sync"

func refresh(mu *sync.RWMutex, upgrade, done chan bool) {
	mu.RLock()
	upgrade <- true // room for one who upgrades
	<-upgrade
	mu.RUnlock()
	mu.Lock()
	mu.Unlock()
	done <- true
}

func wait(mu *sync.RWMutex, upgrade, done chan bool) {
	upgrade <- true
	mu.RLock()
	<-upgrade
	mu.RUnlock()
	done <- true
}

func main() {
	var mu sync.RWMutex
	upgrade, done := make(chan bool, 1), make(chan bool, 2)
	go refresh(&mu, upgrade, done)
	go wait(&mu, upgrade, done)
	mu.Lock()
	upgrade <- true
	<-upgrade
	mu.Unlock()
	<-done
	<-done
}
