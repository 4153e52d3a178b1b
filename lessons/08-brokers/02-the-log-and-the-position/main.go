// A model of a Kafka topic: a log in partitions that stays, and readers who keep a position.
//
// Kept: append, a partition chosen by key, order within a partition, reading again. Left out: brokers, replicas,
// batches, retention, rebalancing. Without a key the partitions take turns here; Kafka fills a batch first.
package main

import (
	"fmt"
	"time"
)

type record struct{ key, value string }

type topic struct {
	partitions [2][]record
	turn       int
}

func (t *topic) produce(r record) {
	p := t.turn % len(t.partitions)
	if r.key != "" {
		p = int(r.key[0]) % len(t.partitions)
	} else {
		t.turn++
	}
	t.partitions[p] = append(t.partitions[p], r)
}

// consume reads a partition from an offset to its end, and sends on what it reads.
func (t *topic) consume(partition, offset int, each time.Duration, seen chan<- string) {
	for _, r := range t.partitions[partition][offset:] {
		time.Sleep(each)
		seen <- r.value
	}
}

func show(title string, key string) {
	var t topic
	for _, event := range []string{"created", "paid", "shipped", "closed"} {
		t.produce(record{key, event})
	}
	seen := make(chan string)
	go t.consume(0, 0, 300*time.Millisecond, seen) // a busy machine
	go t.consume(1, 0, 10*time.Millisecond, seen)
	var order []string
	for range 4 {
		order = append(order, <-seen)
	}
	fmt.Println(title, order)
	go t.consume(1, 0, 0, seen) // again, from the beginning
	for range t.partitions[1] {
		<-seen
	}
	fmt.Println("still there, and read again:", len(t.partitions[1]))
}

func main() {
	show("without a key:", "")
	show("key order-7:  ", "order-7")
}
