// Package kafka is a model of a Kafka topic and its consumer groups.
//
// It keeps: partitions that are only appended to, the key that decides the partition, offsets, retention, groups with
// one owner for each partition, generations, rebalancing when a member joins or leaves, committed positions.
// It leaves out: brokers, replicas and leaders, batches, transactions, heartbeats (here somebody calls Leave), and
// the several ways of assigning partitions: members get them in turn. Without a key records take the partitions in
// turn; a real producer fills a batch for one partition first.
package kafka

import (
	"hash/fnv"
	"sync"
)

// Record is what a topic keeps.
type Record struct {
	Partition, Offset int
	Key, Value        string
}

// A Topic is a number of logs.
type Topic struct {
	mu   sync.Mutex
	logs [][]Record
	from []int // the first offset that is still kept
	turn int
}

// NewTopic makes a topic with so many partitions.
func NewTopic(partitions int) *Topic {
	return &Topic{logs: make([][]Record, partitions), from: make([]int, partitions)}
}

// Produce appends to the partition that the key decides.
func (t *Topic) Produce(key, value string) Record {
	t.mu.Lock()
	defer t.mu.Unlock()
	p := t.turn % len(t.logs)
	if key == "" {
		t.turn++
	} else {
		h := fnv.New32a()
		h.Write([]byte(key))
		p = int(h.Sum32() % uint32(len(t.logs)))
	}
	r := Record{p, t.from[p] + len(t.logs[p]), key, value}
	t.logs[p] = append(t.logs[p], r)
	return r
}

// Read gives what a partition keeps from an offset on. Reading takes nothing away.
func (t *Topic) Read(partition, offset int) []Record {
	t.mu.Lock()
	defer t.mu.Unlock()
	skip := max(0, offset-t.from[partition])
	return t.logs[partition][min(skip, len(t.logs[partition])):]
}

// Retain removes everything before an offset, read or not: its time is over.
func (t *Topic) Retain(partition, from int) {
	t.mu.Lock()
	defer t.mu.Unlock()
	gone := min(max(0, from-t.from[partition]), len(t.logs[partition]))
	t.logs[partition] = t.logs[partition][gone:]
	t.from[partition] += gone
}

// Len is how many records are kept.
func (t *Topic) Len() (n int) {
	t.mu.Lock()
	defer t.mu.Unlock()
	for _, l := range t.logs {
		n += len(l)
	}
	return n
}

// A Group of consumers shares the partitions of a topic, and has one position in each.
type Group struct {
	mu         sync.Mutex
	topic      *Topic
	members    []string
	generation int
	position   []int
}

// NewGroup makes a group that begins at the start of every partition.
func (t *Topic) NewGroup() *Group { return &Group{topic: t, position: make([]int, len(t.logs))} }

// Join adds a member. Partitions are assigned anew, and a new generation begins.
func (g *Group) Join(member string) (generation int) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.members = append(g.members, member)
	g.generation++
	return g.generation
}

// Leave removes a member, because it says so or is not heard of any more.
func (g *Group) Leave(member string) (generation int) {
	g.mu.Lock()
	defer g.mu.Unlock()
	for i, m := range g.members {
		if m == member {
			g.members = append(g.members[:i:i], g.members[i+1:]...)
			break
		}
	}
	g.generation++
	return g.generation
}

// Assigned gives a member's partitions in the present generation.
func (g *Group) Assigned(member string) (partitions []int) {
	g.mu.Lock()
	defer g.mu.Unlock()
	for p := range g.position {
		if len(g.members) > 0 && g.members[p%len(g.members)] == member {
			partitions = append(partitions, p)
		}
	}
	return partitions
}

// Position is the offset that the group reads next.
func (g *Group) Position(partition int) int {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.position[partition]
}

// Commit moves the group's position. False: the member belongs to a generation that is over.
func (g *Group) Commit(generation, partition, offset int) bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	if generation != g.generation {
		return false
	}
	g.position[partition] = offset
	return true
}
