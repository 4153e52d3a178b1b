// want: panic
//
// Counts the ticks to know the time, but a ticker drops ticks for a slow receiver.
package main

import "time"

func main() {
	t := time.NewTicker(time.Second)
	defer t.Stop()
	ticks := 0
	for range 3 {
		<-t.C
		ticks++
		time.Sleep(2500 * time.Millisecond)
	}
	elapsed := time.Duration(ticks) * time.Second
	if elapsed < 7*time.Second {
		panic("the clock is behind")
	}
}
