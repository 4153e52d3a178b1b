// want: panic
//
// Once counts as done although it failed, and the others use what is not there.
package main

import "sync"

var (
	once sync.Once
	mu   sync.Mutex
	conn *int
	try  int
)

func get() *int {
	mu.Lock()
	defer mu.Unlock()
	once.Do(func() {
		try++
		if try == 1 {
			return
		}
		n := 1
		conn = &n
	})
	return conn
}

func main() { _ = *get() }
