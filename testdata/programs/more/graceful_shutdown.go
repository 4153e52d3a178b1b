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

type Server struct {
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

func NewServer(workers int) *Server {
	s := &Server{requests: make(chan request), quit: make(chan struct{})}
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
			time.Sleep(100 * time.Millisecond)
			r.reply <- fmt.Sprintf("reply %d", r.id)
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
	s := NewServer(2)
	replies := make([]string, 5)
	var clients sync.WaitGroup
	for i := range replies {
		clients.Go(func() {
			time.Sleep(time.Duration(i*100) * time.Millisecond)
			reply, err := s.Do(i)
			if err != nil {
				reply = err.Error()
			}
			replies[i] = reply
		})
	}

	// Client 2 begins at 200ms; at 250ms its request is in progress.
	time.Sleep(250 * time.Millisecond)
	hasty, cancel := context.WithCancel(context.Background())
	cancel()
	fmt.Println("hasty shutdown:", s.Shutdown(hasty))
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	fmt.Println("patient shutdown:", s.Shutdown(ctx))
	fmt.Println("handlers running:", s.running.Load())

	clients.Wait()
	fmt.Printf("%q\n", replies)
	_, err := s.Do(9)
	fmt.Println(err, errors.Is(err, ErrClosed))
}
