// Fails by deadlock: a duplicate is not delivered, but not answered either, and the sender waits for the answer.
package main

import "fmt"

type session struct {
	delivered []string
	known     [2]bool
}

// receive handles a packet, and gives the kind of the answer.
func (s *session) receive(p packet) string {
	if p.kind == "PUBREL" {
		s.known[p.id] = false
		return "PUBCOMP"
	}
	if s.known[p.id] {
		return ""
	}
	s.known[p.id] = true
	s.delivered = append(s.delivered, p.payload)
	return "PUBREC"
}

// The check: two equal messages, one after the other, under the same identifier, which is free again after PUBCOMP.
// The connection breaks up to twice, at any packet: the explorer chooses where.

type packet struct {
	kind    string
	id      int
	payload string
}

type link struct {
	up, down chan packet
	breaks   int
}

func (l *link) lost() bool {
	if l.breaks == 0 {
		return false
	}
	either := make(chan bool)
	close(either)
	select {
	case <-either:
		return false
	case <-either:
		l.breaks--
		return true
	}
}

func (l *link) publish(id int, payload string) {
	next := packet{"PUBLISH", id, payload}
	for {
		answer := packet{kind: "reconnected"}
		if !l.lost() {
			l.up <- next
			answer = <-l.down
		}
		if l.lost() {
			continue // the answer was lost: connected again, and sent again
		}
		switch answer.kind {
		case "PUBCOMP":
			return
		case "PUBREC":
			next = packet{"PUBREL", id, ""}
		}
	}
}

func main() {
	l := &link{make(chan packet), make(chan packet), 2}
	delivered := make(chan []string)
	go func() {
		var s session
		for p := range l.up {
			if answer := s.receive(p); answer != "" {
				l.down <- packet{answer, p.id, ""}
			}
		}
		delivered <- s.delivered
	}()
	l.publish(1, "+10")
	l.publish(1, "+10")
	close(l.up)
	must(fmt.Sprint(<-delivered) == "[+10 +10]", "each message is delivered exactly once")
	fmt.Println("each delivered once")
}

func must(ok bool, property string) {
	if !ok {
		panic("property: " + property)
	}
}
