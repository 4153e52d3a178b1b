// Fails by race: waits for one answer, and there are two workers.
package main

import (
	"context"
	"fmt"
	"sync"
)

// Server has two workers; each writes a note into the book when it ends.
type Server struct {
	cancel context.CancelFunc
	ended  chan bool
	mu     sync.Mutex
}

func Start() *Server {
	s := &Server{ended: make(chan bool, 2)}
	ctx, cancel := context.WithCancel(context.Background())
	s.cancel = cancel
	for range 2 {
		go s.work(ctx)
	}
	return s
}

func (s *Server) work(ctx context.Context) {
	begun <- true
	<-ctx.Done()
	s.mu.Lock()
	book++
	s.mu.Unlock()
	s.ended <- true
}

// Stop returns when the workers have ended.
func (s *Server) Stop() {
	s.cancel()
	<-s.ended
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
