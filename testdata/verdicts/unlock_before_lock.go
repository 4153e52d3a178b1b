// want: fatal
// The unlock is an error if it comes before the other goroutine's lock, and main waits for neither.
package main

import "sync"

var mu sync.Mutex

func main() {
	go func() { mu.Unlock() }()
	go func() { mu.Lock() }()
}
