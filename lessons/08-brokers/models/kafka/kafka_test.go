package kafka

import (
	"fmt"
	"testing"
)

func TestOneKeyOnePartition(t *testing.T) {
	topic := NewTopic(4)
	first := topic.Produce("k", "0")
	for i := 1; i < 5; i++ {
		r := topic.Produce("k", fmt.Sprint(i))
		if r.Partition != first.Partition || r.Offset != i {
			t.Errorf("record %d is at %d/%d", i, r.Partition, r.Offset)
		}
	}
}

func TestReadingTakesNothing(t *testing.T) {
	topic := NewTopic(1)
	topic.Produce("", "a")
	topic.Produce("", "b")
	for range 2 {
		if got := len(topic.Read(0, 0)); got != 2 {
			t.Errorf("read %d", got)
		}
	}
	topic.Retain(0, 1)
	if got := topic.Read(0, 0); len(got) != 1 || got[0].Value != "b" || got[0].Offset != 1 {
		t.Errorf("after retention: %v", got)
	}
}

func TestPartitionsBoundTheGroup(t *testing.T) {
	g := NewTopic(2).NewGroup()
	g.Join("a")
	g.Join("b")
	old := g.Join("c")
	if len(g.Assigned("a")) != 1 || len(g.Assigned("b")) != 1 || len(g.Assigned("c")) != 0 {
		t.Error("two partitions, three members")
	}
	g.Leave("a")
	if g.Commit(old, 0, 1) {
		t.Error("a member of an old generation has committed")
	}
	if len(g.Assigned("c")) != 1 {
		t.Error("c has taken over nothing")
	}
}
