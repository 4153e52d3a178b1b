// want: leak
//
// The ticker is stopped, which does not close its channel.
package main

import "time"

func main() {
	t := time.NewTicker(time.Second)
	quit := make(chan struct{})
	go func() {
		for {
			select {
			case <-t.C:
			case <-quit:
				return
			}
		}
	}()
	time.Sleep(1500 * time.Millisecond)
	t.Stop()
}
