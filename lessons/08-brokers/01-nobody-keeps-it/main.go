// A model of core NATS: a message goes to who is subscribed at that moment, and nobody keeps it.
//
// Kept: subjects, queue groups, a bounded buffer for each subscriber. Left out: the network, wildcards,
// clusters, JetStream. A real server picks a member of a group at random; here they take turns.
package main

import (
	"fmt"
	"sync"
	"time"
)

type subscription struct {
	name, group string
	pending     chan int
	ended       chan bool
	got         []int
	dropped     int
}

type server struct {
	mu   sync.Mutex
	subs []*subscription
	turn int
}

func (s *server) subscribe(name, group string, room int) *subscription {
	s.mu.Lock()
	defer s.mu.Unlock()
	sub := &subscription{name: name, group: group, pending: make(chan int, room), ended: make(chan bool)}
	s.subs = append(s.subs, sub)
	return sub
}

func (s *server) publish(m int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	groups := map[string][]*subscription{}
	for _, sub := range s.subs {
		if sub.group == "" {
			sub.offer(m)
		} else {
			groups[sub.group] = append(groups[sub.group], sub)
		}
	}
	for _, members := range groups {
		members[s.turn%len(members)].offer(m)
	}
	s.turn++
}

func (sub *subscription) offer(m int) {
	select {
	case sub.pending <- m:
	default:
		sub.dropped++ // the publisher never waits
	}
}

// listen takes what comes, and needs so long for each.
func (sub *subscription) listen(each time.Duration) {
	for m := range sub.pending {
		sub.got = append(sub.got, m)
		time.Sleep(each)
	}
	sub.ended <- true
}

func main() {
	var s server
	go s.subscribe("fast", "", 1).listen(0)
	go s.subscribe("slow", "", 1).listen(45 * time.Millisecond)
	go s.subscribe("worker 1", "workers", 1).listen(0)
	go s.subscribe("worker 2", "workers", 1).listen(0)
	for m := 1; m <= 6; m++ {
		if m == 4 {
			go s.subscribe("late", "", 1).listen(0)
		}
		s.publish(m)
		time.Sleep(20 * time.Millisecond)
	}
	for _, sub := range s.subs {
		close(sub.pending)
		<-sub.ended
		fmt.Println(sub.name, "got", sub.got, "dropped", sub.dropped)
	}
}
