package nats

import "testing"

func TestMatch(t *testing.T) {
	for _, c := range []struct {
		pattern, subject string
		want             bool
	}{
		{"a.b", "a.b", true}, {"a.b", "a.c", false}, {"a.*", "a.b", true}, {"a.*", "a.b.c", false},
		{"a.>", "a.b.c", true}, {"a.>", "a", false}, {">", "a", true}, {"a", "a.b", false},
	} {
		if got := Match(c.pattern, c.subject); got != c.want {
			t.Errorf("Match(%q, %q) = %v", c.pattern, c.subject, got)
		}
	}
}

func TestCoreKeepsNothing(t *testing.T) {
	var s Server
	s.Publish("a", "early")
	sub := s.Subscribe("a", "", 4)
	s.Publish("a", "now")
	if m := <-sub.C; m.Data != "now" {
		t.Errorf("got %v", m)
	}
}

func TestSlowIsCutOff(t *testing.T) {
	var s Server
	slow, fast := s.Subscribe("a", "", 1), s.Subscribe("a", "", 3)
	for range 3 {
		s.Publish("a", "x")
	}
	<-slow.C
	if _, open := <-slow.C; open {
		t.Error("the slow one is still subscribed")
	}
	if len(fast.C) != 3 {
		t.Errorf("the fast one has %d", len(fast.C))
	}
}

func TestQueueGroupShares(t *testing.T) {
	var s Server
	a, b := s.Subscribe("a", "workers", 4), s.Subscribe("a", "workers", 4)
	for range 4 {
		s.Publish("a", "x")
	}
	if len(a.C) != 2 || len(b.C) != 2 {
		t.Errorf("%d and %d", len(a.C), len(b.C))
	}
}

func TestStreamRedelivers(t *testing.T) {
	var s Server
	st := s.NewStream("a.>")
	s.Publish("a.1", "x")
	s.Publish("b", "not ours")
	c := st.NewConsumer()
	n, _, _ := c.Fetch()
	if _, _, ok := c.Fetch(); ok {
		t.Error("one message, fetched twice")
	}
	c.Redeliver(n)
	if again, m, ok := c.Fetch(); !ok || again != n || m.Data != "x" {
		t.Errorf("not redelivered: %v %v", m, ok)
	}
	c.Ack(n)
	c.Redeliver(n)
	if _, _, ok := c.Fetch(); ok || st.Len() != 1 {
		t.Error("an acknowledged message came again, or the stream lost it")
	}
}
