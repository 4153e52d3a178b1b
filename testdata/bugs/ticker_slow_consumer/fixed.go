// want: holds
//
// Asks the clock.
package main

import "time"

func main() {
	start := time.Now()
	t := time.NewTicker(time.Second)
	defer t.Stop()
	ticks := 0
	for range 3 {
		<-t.C
		ticks++
		time.Sleep(2500 * time.Millisecond)
	}
	elapsed := time.Since(start)
	if elapsed < 7*time.Second {
		panic("the clock is behind")
	}
}
