package mqtt

import "testing"

func TestMatch(t *testing.T) {
	for _, c := range []struct {
		filter, topic string
		want          bool
	}{
		{"a/b", "a/b", true}, {"a/+", "a/b", true}, {"a/+", "a/b/c", false}, {"a/#", "a/b/c", true},
		{"a/#", "a", true}, {"#", "a/b", true}, {"+/b", "a/b", true}, {"a/b", "a", false},
	} {
		if got := Match(c.filter, c.topic); got != c.want {
			t.Errorf("Match(%q, %q) = %v", c.filter, c.topic, got)
		}
	}
}

func TestSessionOutlivesConnection(t *testing.T) {
	b := NewBroker()
	s := b.Connect("meter", false, nil)
	s.Subscribe("t", 1)
	s.Break()
	b.Publish(Message{Topic: "t", Payload: "kept", QoS: 1})
	b.Publish(Message{Topic: "t", Payload: "not kept", QoS: 0})
	s = b.Connect("meter", false, nil)
	if got := s.Receive(); len(got) != 1 || got[0].Payload != "kept" || got[0].Again {
		t.Errorf("got %v", got)
	}
	s.Break() // not acknowledged
	s = b.Connect("meter", false, nil)
	if got := s.Receive(); len(got) != 1 || !got[0].Again {
		t.Errorf("not sent again: %v", got)
	}
	if s = b.Connect("meter", true, nil); len(s.Receive()) != 0 {
		t.Error("a clean start that remembers")
	}
}

func TestWillAndRetained(t *testing.T) {
	b := NewBroker()
	meter := b.Connect("meter", true, &Message{Topic: "state", Payload: "lost", Retain: true})
	meter.Break()
	late := b.Connect("late", true, nil)
	late.Subscribe("state", 0)
	if got := late.Receive(); len(got) != 1 || got[0].Payload != "lost" || !got[0].Retain {
		t.Errorf("got %v", got)
	}
}

func TestShared(t *testing.T) {
	b := NewBroker()
	one, two := b.Connect("1", true, nil), b.Connect("2", true, nil)
	one.Subscribe("$share/g/t", 0)
	two.Subscribe("$share/g/t", 0)
	for range 4 {
		b.Publish(Message{Topic: "t"})
	}
	if a, b := len(one.Receive()), len(two.Receive()); a != 2 || b != 2 {
		t.Errorf("%d and %d", a, b)
	}
}
