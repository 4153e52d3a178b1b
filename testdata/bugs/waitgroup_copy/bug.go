// want: deadlock
//
// The WaitGroup is passed by value: Done counts down a copy.
package main

import "sync"

func worker(wg sync.WaitGroup) { wg.Done() }

func main() {
	var wg sync.WaitGroup
	wg.Add(1)
	go worker(wg)
	wg.Wait()
}
