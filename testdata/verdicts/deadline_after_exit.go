// want: holds
// The context's deadline comes after main's end and wakes who waits for it.
package main

import (
	"context"
	"fmt"
	"time"
)

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	_ = cancel
	go func() { <-ctx.Done(); fmt.Println("done") }()
	time.Sleep(10 * time.Millisecond)
}
