// want: holds
//
// The flag is set before what it stands for.
package main

import "sync/atomic"

func main() {
	var data, flag atomic.Int32
	go func() {
		data.Store(42)
		flag.Store(1)
	}()
	if flag.Load() == 1 && data.Load() != 42 {
		panic("published too early")
	}
}
