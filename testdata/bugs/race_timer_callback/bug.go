// want: race
//
// The function of a timer writes what the main goroutine reads after a sleep that is surely long enough.
package main

import "time"

func main() {
	fired := false
	time.AfterFunc(time.Millisecond, func() { fired = true })
	time.Sleep(time.Second)
	println(fired)
}
