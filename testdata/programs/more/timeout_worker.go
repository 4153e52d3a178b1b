// Workers under context.WithTimeout: retries with growing pauses, per-call deadlines, and
// errors.Is to tell a deadline from other failures.
package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

var errFlaky = errors.New("try again")

type task struct {
	name  string
	cost  time.Duration
	fails int
}

// run succeeds after some failures, each taking the task's cost.
func (t *task) run(ctx context.Context) (string, error) {
	select {
	case <-time.After(t.cost):
	case <-ctx.Done():
		return "", fmt.Errorf("%s interrupted: %w", t.name, ctx.Err())
	}
	if t.fails > 0 {
		t.fails--
		return "", errFlaky
	}
	return t.name + " done", nil
}

func sleep(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func retry(ctx context.Context, attempts int, f func(context.Context) (string, error)) (string, error) {
	pause := 10 * time.Millisecond
	var failures []error
	for i := 1; i <= attempts; i++ {
		v, err := f(ctx)
		if err == nil {
			return v, nil
		}
		failures = append(failures, fmt.Errorf("attempt %d: %w", i, err))
		if !errors.Is(err, errFlaky) {
			break
		}
		if err := sleep(ctx, pause); err != nil {
			failures = append(failures, fmt.Errorf("pause of %v: %w", pause, err))
			break
		}
		pause *= 2
	}
	return "", errors.Join(failures...)
}

func main() {
	tasks := []*task{
		{"quick", 10 * time.Millisecond, 0},
		{"flaky", 10 * time.Millisecond, 2},
		{"hopeless", time.Millisecond, 100},
		{"slow", 10 * time.Second, 0},
		{"tired", 200 * time.Millisecond, 9},
	}
	limits := []time.Duration{100, 2000, 2000, 80, 520}
	for i, t := range tasks {
		ctx, cancel := context.WithTimeout(context.Background(), limits[i]*time.Millisecond)
		v, err := retry(ctx, 3, t.run)
		cancel()
		switch {
		case err == nil:
			fmt.Println("ok:", v)
		case errors.Is(err, context.DeadlineExceeded):
			fmt.Printf("too late:\n%v\n", err)
		default:
			fmt.Printf("failed: %q\n", err)
		}
	}

	ctx, cancel := context.WithTimeoutCause(context.Background(), 10*time.Millisecond, errors.New("lunch"))
	defer cancel()
	<-ctx.Done()
	var timeout interface{ Timeout() bool }
	fmt.Println(ctx.Err(), "because of", context.Cause(ctx), errors.As(ctx.Err(), &timeout) && timeout.Timeout())
}
