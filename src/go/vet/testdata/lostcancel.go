package p

import (
	"context"
	"fmt"
	"time"
)

func discarded() {
	_, _ = context.WithCancel(context.Background())
	ctx, _ := context.WithTimeout(context.Background(), time.Second)
	_ = ctx
}

func forgotten(n int) error {
	ctx, cancel := context.WithCancel(context.Background())
	if n > 0 {
		return ctx.Err()
	}
	cancel()
	return nil
}

func deferred() {
	ctx, cancel := context.WithDeadline(context.Background(), time.Time{})
	defer cancel()
	_ = ctx
}

func passed() {
	ctx, cancel := context.WithCancel(context.Background())
	keep(cancel)
	_ = ctx
}

func keep(context.CancelFunc) {}

func returned() (context.Context, context.CancelFunc) {
	ctx, cancel := context.WithCancel(context.Background())
	return ctx, cancel
}

func named() (ctx context.Context, cancel context.CancelFunc) {
	ctx, cancel = context.WithCancel(context.Background())
	return
}

func loop(n int) {
	for i := 0; i < n; i++ {
		ctx, cancel := context.WithCancel(context.Background())
		if i == 2 {
			break
		}
		fmt.Println(ctx)
		cancel()
	}
}

func declared() {
	var ctx, cancel = context.WithCancelCause(context.Background())
	if ctx.Err() != nil {
		return
	}
	cancel(nil)
}

func panics(n int) {
	ctx, cancel := context.WithCancel(context.Background())
	if n > 0 {
		panic(ctx)
	}
	cancel()
}

func closure() func() {
	ctx, cancel := context.WithCancel(context.Background())
	_ = ctx
	return func() { cancel() }
}

func switched(n int) {
	ctx, cancel := context.WithCancel(context.Background())
	switch n {
	case 1:
		cancel()
	case 2:
	default:
		cancel()
	}
	_ = ctx
}
