// Asks four brokers the same questions, by using them, and writes down what happened.
package main

import (
	"fmt"
	"strings"

	"lesson/kafka"
	"lesson/mqtt"
	"lesson/nats"
)

// A probe does the same with each of them. Each field is what it observed.
type probe struct {
	question                     string
	core, jetstream, kafka, mqtt func() any
}

var probes = []probe{
	{"away for 3 messages: gets", coreAway, streamAway, kafkaAway, mqttAway},
	{"never seen before: gets", coreAway, streamAway, kafkaAway, mqttNew},
	{"asks for all once more: gets", nothing, streamAgain, kafkaAgain, mqttAgain},
	{"kept when everybody is done", nothing, streamAgain, kafkaAgain, mqttAgain},
	{"kept for 3 who are away", nothing, streamAway, kafkaAway, mqttThree},
	{"5 share 20 jobs: busy are", coreShare, streamShare, kafkaShare, mqttShare},
	{"one key stays with one", coreKey, streamKey, kafkaKey, mqttKey},
	{"slow, room for 2: of 9 gets", coreSlow, streamSlow, kafkaSlow, mqttSlow},
}

func main() {
	fmt.Printf("%-30s%12s%12s%12s%12s\n", "", "NATS", "JetStream", "Kafka", "MQTT")
	for _, p := range probes {
		fmt.Printf("%-30s%12v%12v%12v%12v\n", p.question, p.core(), p.jetstream(), p.kafka(), p.mqtt())
	}
}

func nothing() any { return 0 }

// NATS

func coreAway() any {
	var s nats.Server
	publish(&s, 3)
	return len(s.Subscribe("jobs.>", "", 9).C)
}

func coreWorkers(subjects ...string) (busy, workersOfA int) {
	var s nats.Server
	var subs []*nats.Subscription
	for range 5 {
		subs = append(subs, s.Subscribe("jobs.>", "workers", 20))
	}
	for i := range 20 {
		s.Publish("jobs."+subjects[i%len(subjects)], "")
	}
	for _, sub := range subs {
		if len(sub.C) > 0 {
			busy++
		}
		for range len(sub.C) {
			if (<-sub.C).Subject == "jobs.a" {
				workersOfA++
				break
			}
		}
	}
	return busy, workersOfA
}

func coreShare() any { busy, _ := coreWorkers("a"); return busy }

func coreKey() any { _, n := coreWorkers("a", "b", "c"); return n == 1 }

func coreSlow() any {
	var s nats.Server
	sub := s.Subscribe("jobs.>", "", 2)
	publish(&s, 9)
	return len(sub.C)
}

// JetStream

func stream(n int) *nats.Stream {
	var s nats.Server
	st := s.NewStream("jobs.>")
	publish(&s, n)
	return st
}

func publish(s *nats.Server, n int) {
	for i := range n {
		s.Publish("jobs."+string("abc"[i%3]), "")
	}
}

func fetchAll(c *nats.Consumer) (n int) {
	for {
		if sequence, _, ok := c.Fetch(); ok {
			c.Ack(sequence)
			n++
		} else {
			return n
		}
	}
}

func streamAway() any { return fetchAll(stream(3).NewConsumer()) }

func streamAgain() any {
	st := stream(3)
	fetchAll(st.NewConsumer())
	return fetchAll(st.NewConsumer())
}

func streamWorkers() (busy, workersOfA int) {
	c := stream(20).NewConsumer()
	ofA := map[int]bool{}
	for i := range 20 { // each asks when it has time
		if _, m, _ := c.Fetch(); m.Subject == "jobs.a" {
			ofA[i%5] = true
		}
	}
	return 5, len(ofA)
}

func streamShare() any { busy, _ := streamWorkers(); return busy }

func streamKey() any { _, n := streamWorkers(); return n == 1 }

func streamSlow() any { return fetchAll(stream(9).NewConsumer()) }

// Kafka: three partitions

func topic(n int) *kafka.Topic {
	t := kafka.NewTopic(3)
	for i := range n {
		t.Produce(string("abc"[i%3]), "")
	}
	return t
}

func readAll(t *kafka.Topic) (n int) {
	for p := range 3 {
		n += len(t.Read(p, 0))
	}
	return n
}

func kafkaAway() any { return readAll(topic(3)) }

func kafkaAgain() any {
	t := topic(3)
	readAll(t)
	return readAll(t)
}

func kafkaWorkers() (busy, workersOfA int) {
	t := topic(20)
	g := t.NewGroup()
	names := strings.Fields("ann ben cid dan eve")
	for _, name := range names {
		g.Join(name)
	}
	for _, name := range names {
		records, a := 0, 0
		for _, p := range g.Assigned(name) {
			for _, r := range t.Read(p, 0) {
				records++
				if r.Key == "a" {
					a = 1
				}
			}
		}
		busy += min(records, 1)
		workersOfA += a
	}
	return busy, workersOfA
}

func kafkaShare() any { busy, _ := kafkaWorkers(); return busy }

func kafkaKey() any { _, n := kafkaWorkers(); return n == 1 }

func kafkaSlow() any { return readAll(topic(9)) }

// MQTT: quality of service 1

func away(clients int) (*mqtt.Broker, []*mqtt.Session) {
	b := mqtt.NewBroker()
	var sessions []*mqtt.Session
	for i := range clients {
		s := b.Connect(fmt.Sprint("meter-", i), false, nil)
		s.Subscribe("jobs/#", 1)
		s.Disconnect()
		sessions = append(sessions, s)
	}
	return b, sessions
}

func publishTo(b *mqtt.Broker, n int) {
	for i := range n {
		b.Publish(mqtt.Message{Topic: "jobs/" + string("abc"[i%3]), QoS: 1})
	}
}

func mqttAway() any {
	b, _ := away(1)
	publishTo(b, 3)
	return len(b.Connect("meter-0", false, nil).Receive())
}

func mqttNew() any {
	b, _ := away(1)
	publishTo(b, 2)
	b.Publish(mqtt.Message{Topic: "jobs/last", Payload: "x", QoS: 1, Retain: true})
	s := b.Connect("new", false, nil)
	s.Subscribe("jobs/#", 1)
	return len(s.Receive())
}

func mqttAgain() any {
	b, _ := away(1)
	publishTo(b, 3)
	s := b.Connect("meter-0", false, nil)
	s.Receive()
	s.Acknowledge()
	return b.Kept()
}

func mqttThree() any {
	b, _ := away(3)
	publishTo(b, 3)
	return b.Kept()
}

func mqttWorkers() (busy, workersOfA int) {
	b := mqtt.NewBroker()
	var sessions []*mqtt.Session
	for i := range 5 {
		s := b.Connect(fmt.Sprint("worker-", i), true, nil)
		s.Subscribe("$share/workers/jobs/#", 1)
		sessions = append(sessions, s)
	}
	publishTo(b, 20)
	for _, s := range sessions {
		got, a := s.Receive(), 0
		for _, m := range got {
			if m.Topic == "jobs/a" {
				a = 1
			}
		}
		busy += min(len(got), 1)
		workersOfA += a
	}
	return busy, workersOfA
}

func mqttShare() any { busy, _ := mqttWorkers(); return busy }

func mqttKey() any { _, n := mqttWorkers(); return n == 1 }

func mqttSlow() any {
	b, sessions := away(1)
	publishTo(b, 9)
	_ = sessions
	return len(b.Connect("meter-0", false, nil).Receive())
}
