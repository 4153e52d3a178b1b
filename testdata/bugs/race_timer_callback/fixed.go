// want: holds
//
// The callback says on a channel that it is done.
package main

import "time"

func main() {
	fired := false
	done := make(chan bool, 1)
	time.AfterFunc(time.Millisecond, func() {
		fired = true
		done <- true
	})
	<-done
	println(fired)
}
