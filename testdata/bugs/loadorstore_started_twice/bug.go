// want: leak
//
// The loser of LoadOrStore has already started the goroutine of the entry that nobody will know.
package main

import "sync"

type session struct{ stop chan struct{} }

func (s *session) run() { <-s.stop }

func main() {
	var sessions sync.Map
	open := func() {
		s := &session{make(chan struct{})}
		go s.run()
		sessions.LoadOrStore("a", s)
	}
	var wg sync.WaitGroup
	wg.Go(open)
	wg.Go(open)
	wg.Wait()
	s, _ := sessions.Load("a")
	close(s.(*session).stop)
}
