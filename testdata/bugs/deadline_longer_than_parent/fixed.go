// want: holds
//
// The work that must go on has a context without the parent's deadline.
package main

import (
	"context"
	"time"
)

func main() {
	parent, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	child, stop := context.WithTimeout(context.WithoutCancel(parent), time.Minute)
	defer stop()
	select {
	case <-child.Done():
		panic("not saved: " + child.Err().Error())
	case <-time.After(10 * time.Second):
	}
}
