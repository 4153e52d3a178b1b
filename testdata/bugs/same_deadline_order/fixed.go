// want: holds
//
// The timeout is longer than the answer takes.
package main

import "time"

func main() {
	answer := time.After(time.Second)
	limit := time.After(2 * time.Second)
	select {
	case <-answer:
	case <-limit:
		panic("too late")
	}
}
