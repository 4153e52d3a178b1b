// Fails by property: a smaller number is right for 60 ms, and wrong for 30.
package main

import (
	"context"
	"fmt"
	"sync/atomic"
	"time"
)

func find(ctx context.Context) (answer string, err error) {
	for replica := 1; replica <= 3; replica++ {
		attempt, cancel := context.WithTimeout(ctx, 20*time.Millisecond)
		answer, err = ask(attempt, replica)
		cancel()
		if err == nil {
			break
		}
	}
	return answer, err
}

// The check: three replicas of which two hang, 60 ms, and then only 30.

var asked, atOnce atomic.Int32

func ask(ctx context.Context, replica int) (string, error) {
	asked.Add(1)
	must(atOnce.Add(1) == 1, "one replica is asked at a time")
	defer atOnce.Add(-1)
	answers := time.Hour
	if replica == 3 {
		answers = 5 * time.Millisecond
	}
	select {
	case <-time.After(answers):
		return fmt.Sprint("replica ", replica), nil
	case <-ctx.Done():
		return "", ctx.Err()
	}
}

func main() {
	for _, budget := range []time.Duration{60 * time.Millisecond, 30 * time.Millisecond} {
		asked.Store(0)
		start := time.Now()
		ctx, cancel := context.WithTimeout(context.Background(), budget)
		answer, err := find(ctx)
		cancel()
		must(err == nil && answer == "replica 3", "the third replica is asked in time")
		must(time.Since(start) < budget, "the answer is there before the deadline")
		must(asked.Load() == 3, "each replica is asked once")
	}
	fmt.Println("replica 3 answers")
}

func must(ok bool, property string) {
	if !ok {
		panic("property: " + property)
	}
}
