// 60 ms for an answer, three replicas, and each is given 30 ms. The first two hang.
package main

import (
	"context"
	"fmt"
	"time"
)

func ask(ctx context.Context, replica int) (string, error) {
	answers := time.Hour
	if replica == 3 {
		answers = 10 * time.Millisecond
	}
	select {
	case <-time.After(answers):
		return fmt.Sprint("answer of replica ", replica), nil
	case <-ctx.Done():
		return "", ctx.Err()
	}
}

func find(ctx context.Context) (answer string, err error) {
	for replica := 1; replica <= 3; replica++ {
		attempt, cancel := context.WithTimeout(ctx, 30*time.Millisecond)
		answer, err = ask(attempt, replica)
		cancel()
		if err == nil {
			break
		}
	}
	return answer, err
}

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), 60*time.Millisecond)
	defer cancel()
	fmt.Println(find(ctx))
}
