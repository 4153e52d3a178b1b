// want: holds
//
// Waits for the channel of a timer that was stopped.
package main

import "time"

func main() {
	t := time.NewTimer(time.Second)
	t.Stop()
}
