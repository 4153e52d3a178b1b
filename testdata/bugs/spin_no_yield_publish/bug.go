// want: panic
//
// The flag is set before what it stands for.
package main

import "sync/atomic"

func main() {
	var data, flag atomic.Int32
	go func() {
		flag.Store(1)
		data.Store(42)
	}()
	if flag.Load() == 1 && data.Load() != 42 {
		panic("published too early")
	}
}
