// want: holds
//
// The reader looks at the number again and repeats when a writer was there.
package main

import "sync/atomic"

var seq, x, y atomic.Int32

func write() {
	seq.Add(1)
	x.Store(1)
	y.Store(1)
	seq.Add(1)
}

func read() (a, b int32, ok bool) {
	s := seq.Load()
	if s%2 == 1 {
		return 0, 0, false
	}
	a, b = x.Load(), y.Load()
	return a, b, seq.Load() == s
}

func main() {
	done := make(chan bool)
	go func() {
		write()
		done <- true
	}()
	if a, b, ok := read(); ok && a != b {
		panic("half a write is seen")
	}
	<-done
}
