// Four downloads, two at a time; the second fails.
package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"golang.org/x/sync/errgroup"
)

func download(ctx context.Context, n int) error {
	select {
	case <-time.After(time.Duration(n) * 10 * time.Millisecond):
	case <-ctx.Done():
		fmt.Println(n, "stops early")
		return ctx.Err()
	}
	if n == 2 {
		return errors.New("2: not found")
	}
	fmt.Println(n, "is done")
	return nil
}

func main() {
	g, ctx := errgroup.WithContext(context.Background())
	g.SetLimit(2)
	for n := 1; n <= 4; n++ {
		g.Go(func() error { return download(ctx, n) })
	}
	fmt.Println("group:", g.Wait())
}
