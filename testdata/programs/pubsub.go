// A broker that sends each message to every subscriber of its topic; unsubscribing and
// closing are safe at any time, and a slow subscriber loses messages instead of blocking.
package main

import (
	"fmt"
	"sync"
)

type Message struct {
	Topic string
	Body  any
}

type Subscription struct {
	topic   string
	ch      chan Message
	dropped int
}

func (s *Subscription) C() <-chan Message { return s.ch }

type Broker struct {
	mu     sync.Mutex
	subs   map[string][]*Subscription
	closed bool
}

func (b *Broker) Subscribe(topic string, buffer int) *Subscription {
	b.mu.Lock()
	defer b.mu.Unlock()
	s := &Subscription{topic: topic, ch: make(chan Message, buffer)}
	if b.subs == nil {
		b.subs = make(map[string][]*Subscription)
	}
	b.subs[topic] = append(b.subs[topic], s)
	return s
}

func (b *Broker) Unsubscribe(s *Subscription) {
	b.mu.Lock()
	defer b.mu.Unlock()
	list := b.subs[s.topic]
	for i, other := range list {
		if other == s {
			b.subs[s.topic] = append(list[:i], list[i+1:]...)
			close(s.ch)
			return
		}
	}
}

// Publish reports how many subscribers got the message.
func (b *Broker) Publish(topic string, body any) (delivered int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, s := range b.subs[topic] {
		select {
		case s.ch <- Message{topic, body}:
			delivered++
		default:
			s.dropped++
		}
	}
	return delivered
}

func (b *Broker) Close() {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.closed {
		return
	}
	b.closed = true
	for topic, list := range b.subs {
		for _, s := range list {
			close(s.ch)
		}
		delete(b.subs, topic)
	}
}

func main() {
	var broker Broker
	news := broker.Subscribe("news", 8)
	slow := broker.Subscribe("news", 1)
	sport := broker.Subscribe("sport", 8)

	fmt.Println("news 1 to", broker.Publish("news", "rain"))
	fmt.Println("news 2 to", broker.Publish("news", 42))
	fmt.Println("sport 1 to", broker.Publish("sport", [2]int{3, 1}))
	fmt.Println("weather to", broker.Publish("weather", nil))
	broker.Unsubscribe(sport)
	fmt.Println("sport 2 to", broker.Publish("sport", 2.5))

	logs := make([][]string, 3)
	var wg sync.WaitGroup
	for i, s := range []*Subscription{news, slow, sport} {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for m := range s.C() {
				logs[i] = append(logs[i], fmt.Sprintf("%s=%v(%T)", m.Topic, m.Body, m.Body))
			}
		}()
	}
	broker.Close()
	broker.Close()
	wg.Wait()

	for i, name := range []string{"news", "slow", "sport"} {
		fmt.Printf("%-6s%q\n", name, logs[i])
	}
	fmt.Println("dropped by slow:", slow.dropped)
}
