// want: holds
//
// The first check of double-checked locking is a plain read.
package main

import "sync"

var (
	mu   sync.Mutex
	once sync.Once
	conn *int
)

func get() *int {
	once.Do(func() { conn = new(int) })
	return conn
}

func main() {
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() { get() })
	}
	wg.Wait()
	_ = &once
}
