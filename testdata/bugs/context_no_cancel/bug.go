// want: leak
//
// The context is never cancelled, so the goroutine that watches it never ends.
package main

import "context"

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	go func() { <-ctx.Done() }()
	_ = cancel
}
