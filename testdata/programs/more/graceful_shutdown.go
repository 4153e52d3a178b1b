// A server loop that shuts down without leaking a goroutine: stop accepting, drain, then leave.
package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

var ErrClosed = errors.New("server closed")

// Server answers requests in a fixed number of handlers.
type Server struct {
	handle   func(id int) string
	requests chan request
	quit     chan struct{}
	handlers sync.WaitGroup
	running  atomic.Int32
	closing  sync.Once
}

type request struct {
	id    int
	reply chan<- string
}

func NewServer(workers int, handle func(id int) string) *Server {
	s := &Server{handle: handle, requests: make(chan request), quit: make(chan struct{})}
	for range workers {
		s.handlers.Go(s.loop)
	}
	return s
}

func (s *Server) loop() {
	s.running.Add(1)
	defer s.running.Add(-1)
	for {
		select {
		case r := <-s.requests:
			r.reply <- s.handle(r.id)
		case <-s.quit:
			return
		}
	}
}

// Do sends a request; after Shutdown it fails at once.
func (s *Server) Do(id int) (string, error) {
	select {
	case <-s.quit:
		return "", ErrClosed
	default:
	}
	reply := make(chan string, 1)
	select {
	case s.requests <- request{id, reply}:
		return <-reply, nil
	case <-s.quit:
		return "", ErrClosed
	}
}

// Shutdown waits for the requests in progress, no longer than ctx allows.
func (s *Server) Shutdown(ctx context.Context) error {
	s.closing.Do(func() { close(s.quit) })
	idle := make(chan struct{})
	go func() {
		s.handlers.Wait()
		close(idle)
	}()
	select {
	case <-idle:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func main() {
	inProgress, release := make(chan struct{}), make(chan struct{})
	s := NewServer(2, func(id int) string {
		if id == 2 {
			close(inProgress)
			<-release
		}
		return fmt.Sprint("reply ", id)
	})
	replies := make([]string, 5)
	ask := func(i int) {
		reply, err := s.Do(i)
		if err != nil {
			reply = err.Error()
		}
		replies[i] = reply
	}

	ask(0)
	ask(1)
	var late sync.WaitGroup
	late.Go(func() { ask(2) })
	<-inProgress
	hasty, cancel := context.WithTimeout(context.Background(), 20*time.Millisecond)
	defer cancel()
	fmt.Println("hasty shutdown:", s.Shutdown(hasty))
	ask(3)
	close(release)
	fmt.Println("patient shutdown:", s.Shutdown(context.Background()))
	fmt.Println("handlers running:", s.running.Load())
	ask(4)

	late.Wait()
	fmt.Printf("%q\n", replies)
	_, err := s.Do(9)
	fmt.Println(err, errors.Is(err, ErrClosed))
}
