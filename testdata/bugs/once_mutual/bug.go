// want: deadlock
//
// Two Onces that need each other, by two goroutines.
package main

import "sync"

var a, b sync.Once

func initA() { b.Do(initB) }

func initB() {
	a.Do(initA)
}

func main() {
	var wg sync.WaitGroup
	wg.Go(func() { a.Do(initA) })
	wg.Go(func() { b.Do(initB) })
	wg.Wait()
}
