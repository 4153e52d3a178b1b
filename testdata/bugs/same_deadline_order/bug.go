// want: panic
//
// Two timers due at the same instant fire in either order: the timeout may win although the answer was in time.
package main

import "time"

func main() {
	answer := time.After(time.Second)
	limit := time.After(time.Second)
	select {
	case <-answer:
	case <-limit:
		panic("too late")
	}
}
