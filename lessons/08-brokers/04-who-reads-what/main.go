// Two consumers of one group share two partitions. One stops for a while, and comes back.
package main

import (
	"fmt"
	"time"

	"lesson/kafka"
)

// consume reads its partitions until they are empty, and says what it has processed.
func consume(name string, g *kafka.Group, t *kafka.Topic, generation int, stop time.Duration, said chan<- string) {
	for _, p := range g.Assigned(name) {
		for _, r := range t.Read(p, g.Position(p)) {
			time.Sleep(10 * time.Millisecond)
			said <- fmt.Sprintf("%s processed %s", name, r.Value)
			time.Sleep(stop) // a long pause, before the commit
			if !g.Commit(generation, p, r.Offset+1) {
				said <- fmt.Sprintf("%s may not commit %s", name, r.Value)
				break
			}
		}
	}
	said <- name + " ends"
}

func main() {
	topic := kafka.NewTopic(2)
	for i := range 4 {
		topic.Produce("", fmt.Sprint("order-", i))
	}
	group := topic.NewGroup()
	group.Join("ann")
	generation := group.Join("ben")
	said := make(chan string)
	go consume("ann", group, topic, generation, 0, said)
	go consume("ben", group, topic, generation, 100*time.Millisecond, said)
	go func() {
		time.Sleep(50 * time.Millisecond) // no heartbeat from ben
		said <- "ben is taken for dead"
		generation := group.Leave("ben")
		consume("ann", group, topic, generation, 0, said)
	}()
	for ended := 0; ended < 3; {
		line := <-said
		fmt.Println(line)
		if line == "ann ends" || line == "ben ends" {
			ended++
		}
	}
}
