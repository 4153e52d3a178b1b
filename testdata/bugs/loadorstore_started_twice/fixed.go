// want: holds
//
// Only the winner starts the goroutine.
package main

import "sync"

type session struct{ stop chan struct{} }

func (s *session) run() { <-s.stop }

func main() {
	var sessions sync.Map
	open := func() {
		s := &session{make(chan struct{})}
		if _, loaded := sessions.LoadOrStore("a", s); !loaded {
			go s.run()
		}
	}
	var wg sync.WaitGroup
	wg.Go(open)
	wg.Go(open)
	wg.Wait()
	s, _ := sessions.Load("a")
	close(s.(*session).stop)
}
