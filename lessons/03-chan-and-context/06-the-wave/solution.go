// Asks, and waits for the answer.
package main

import (
	"context"
	"fmt"
	"sync"
)

// Server has two workers; each writes a note into the book when it ends.
type Server struct {
	cancel  context.CancelFunc
	workers sync.WaitGroup
	mu      sync.Mutex
}

func Start() *Server {
	s := &Server{}
	ctx, cancel := context.WithCancel(context.Background())
	s.cancel = cancel
	for range 2 {
		s.workers.Go(func() { s.work(ctx) })
	}
	return s
}

func (s *Server) work(ctx context.Context) {
	begun <- true
	<-ctx.Done()
	s.mu.Lock()
	book++
	s.mu.Unlock()
}

// Stop returns when the workers have ended.
func (s *Server) Stop() {
	s.cancel()
	s.workers.Wait()
}

// The check: after Stop nobody writes any more, and every note that was taken is in the book.

var (
	book  int
	begun = make(chan bool, 2)
)

func main() {
	s := Start()
	<-begun
	<-begun
	s.Stop()
	must(book == 2, "both workers have written their note when Stop returns")
	book = -1 // the book belongs to main again
	fmt.Println("stopped")
}

func must(ok bool, property string) {
	if !ok {
		panic("property: " + property)
	}
}
