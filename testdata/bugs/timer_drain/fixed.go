// want: holds
//
// Stop alone is enough: nothing stale is received after it.
package main

import "time"

func main() {
	t := time.NewTimer(time.Millisecond)
	time.Sleep(2 * time.Millisecond)
	t.Stop()
	t.Reset(time.Millisecond)
	<-t.C
}
