// Why did it end? And how does somebody hear it who waits for something else?
package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

var errTooManyRetries = errors.New("three replicas have failed")

func main() {
	root, stop := context.WithCancelCause(context.Background())
	request, done := context.WithTimeoutCause(root, 50*time.Millisecond, errors.New("the client's 50 ms are over"))
	defer done()

	unplug := context.AfterFunc(request, func() {
		fmt.Println("connection closed because:", context.Cause(request))
	})
	defer unplug()

	time.AfterFunc(20*time.Millisecond, func() { stop(errTooManyRetries) })

	<-request.Done()
	fmt.Println("Err:  ", request.Err())
	fmt.Println("Cause:", context.Cause(request))
	time.Sleep(time.Millisecond)
}
