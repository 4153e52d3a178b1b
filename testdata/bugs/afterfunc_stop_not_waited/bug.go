// want: panic
//
// Stop does not wait for a callback that already runs: it still uses the closed file.
package main

import (
	"sync/atomic"
	"time"
)

func main() {
	var closed atomic.Bool
	ended := make(chan bool, 1)
	t := time.AfterFunc(time.Millisecond, func() {
		if closed.Load() {
			panic("write to a closed file")
		}
		ended <- true
	})
	time.Sleep(time.Millisecond)
	t.Stop()
	closed.Store(true)
	time.Sleep(time.Millisecond)
}
