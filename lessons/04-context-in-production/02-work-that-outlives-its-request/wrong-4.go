// Fails by property: the audit is safe, because the client waits for it.
package main

import (
	"context"
	"fmt"
	"sync"
	"time"
)

type server struct{ background sync.WaitGroup }

// close returns when nothing goes on in the background.
func (s *server) close() { s.background.Wait() }

func (s *server) handle(ctx context.Context) string {
	s.background.Go(func() {
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 100*time.Millisecond)
		defer cancel()
		audit(ctx)
	})
	s.background.Wait()
	return "thank you"
}

// The check: a client who leaves at once, a log that is slow, and then a log that hangs.

type key struct{}

var (
	log     []string
	hanging bool
)

func audit(ctx context.Context) {
	logTime := 20 * time.Millisecond
	if hanging {
		logTime = time.Hour
	}
	select {
	case <-time.After(logTime):
		log = append(log, fmt.Sprint("paid by ", ctx.Value(key{})))
	case <-ctx.Done():
	}
}

func main() {
	start := time.Now()
	ctx, cancel := context.WithCancel(context.WithValue(context.Background(), key{}, "Ann"))
	s := &server{}
	must(s.handle(ctx) == "thank you", "the client is thanked")
	must(time.Since(start) < 10*time.Millisecond, "the client does not wait for the log")
	cancel()
	s.close()
	must(len(log) == 1 && log[0] == "paid by Ann", "when the server has closed, the log says who paid")

	hanging = true
	start = time.Now()
	s.handle(context.Background())
	s.close()
	must(time.Since(start) < 150*time.Millisecond, "a log that hangs holds the server for 100 ms at most")
	fmt.Println(log)
}

func must(ok bool, property string) {
	if !ok {
		panic("property: " + property)
	}
}
