// want: deadlock
//
// After Stop, the channel of a timer holds nothing since Go 1.23: draining it waits for ever.
package main

import "time"

func main() {
	t := time.NewTimer(time.Millisecond)
	time.Sleep(2 * time.Millisecond)
	if !t.Stop() {
		panic("a timer that nobody received from is not expired")
	}
	<-t.C
	t.Reset(time.Millisecond)
	<-t.C
}
