// Deadlock: a reader that waits for a writer, a writer that waits for the reader, and a reader
// that may not pass the waiting writer.
package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	var mu sync.RWMutex
	mu.RLock()
	fmt.Println("main reads")
	go func() {
		mu.Lock()
		fmt.Println("never writes")
	}()
	time.Sleep(20 * time.Millisecond) // the writer is waiting now
	go func() {
		mu.RLock()
		fmt.Println("never reads")
	}()
	time.Sleep(20 * time.Millisecond)
	mu.Lock()
	fmt.Println("never")
}
