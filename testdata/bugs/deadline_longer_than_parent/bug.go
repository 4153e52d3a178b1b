// want: panic
//
// Expects the child's own, longer deadline, but a child ends with its parent.
package main

import (
	"context"
	"time"
)

func main() {
	parent, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	child, stop := context.WithTimeout(parent, time.Minute)
	defer stop()
	select {
	case <-child.Done():
		panic("not saved: " + child.Err().Error())
	case <-time.After(10 * time.Second):
	}
}
