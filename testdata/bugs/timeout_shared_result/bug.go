// want: panic
//
// The result is taken after the timeout although the worker has not written it.
package main

import (
	"context"
	"sync"
	"time"
)

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	var mu sync.Mutex
	result := 0
	done := make(chan struct{})
	go func() {
		time.Sleep(time.Second)
		mu.Lock()
		result = 42
		mu.Unlock()
		close(done)
	}()
	ok := false
	_ = ok
	select {
	case <-done:
		ok = true
	case <-ctx.Done():
	}
	mu.Lock()
	defer mu.Unlock()
	if result == 0 {
		panic("used a result that is not there")
	}
}
