// Each broker, used as one of the others.
//
// Jobs: thirty jobs of 10 ms, and one that takes a second. Kept: what a broker holds for clients who are away.
package main

import (
	"fmt"
	"time"

	"lesson/kafka"
	"lesson/mqtt"
	"lesson/nats"
)

const (
	jobs       = 30
	slow       = 3 // the job that takes a second
	partitions = 4
)

func work(job string) {
	if job == fmt.Sprint(slow) {
		time.Sleep(time.Second)
	} else {
		time.Sleep(10 * time.Millisecond)
	}
}

// quick gives the time until all jobs but the slow one are done.
func quick(done <-chan string) time.Duration {
	start := time.Now()
	for range jobs - 1 {
		if <-done == fmt.Sprint(slow) {
			<-done
		}
	}
	return time.Since(start)
}

// logged: each worker reads the partitions that are its own, in order.
func logged(workers int) time.Duration {
	topic, done := kafka.NewTopic(partitions), make(chan string, jobs)
	group := topic.NewGroup()
	for i := range jobs {
		topic.Produce("", fmt.Sprint(i))
	}
	for w := range workers {
		group.Join(fmt.Sprint("worker-", w))
	}
	for w := range workers {
		go func() {
			for _, p := range group.Assigned(fmt.Sprint("worker-", w)) {
				for _, r := range topic.Read(p, 0) {
					work(r.Value)
					done <- r.Value
				}
			}
		}()
	}
	return quick(done)
}

// passed: core NATS gives each job to a member of the group, busy or not.
func passed(workers int) time.Duration {
	var server nats.Server
	done := make(chan string, jobs)
	for range workers {
		sub := server.Subscribe("jobs", "workers", jobs)
		go func() {
			for m := range sub.C {
				work(m.Data)
				done <- m.Data
			}
		}()
	}
	for i := range jobs {
		server.Publish("jobs", fmt.Sprint(i))
	}
	return quick(done)
}

// fetched: a worker of JetStream asks for a job when it has time.
func fetched(workers int) time.Duration {
	var server nats.Server
	done := make(chan string, jobs)
	stream := server.NewStream("jobs")
	for i := range jobs {
		server.Publish("jobs", fmt.Sprint(i))
	}
	consumer := stream.NewConsumer()
	for range workers {
		go func() {
			for {
				n, m, ok := consumer.Fetch()
				if !ok {
					return
				}
				work(m.Data)
				consumer.Ack(n)
				done <- m.Data
			}
		}()
	}
	return quick(done)
}

// kept gives what the brokers hold when so many clients are away, and 100 messages come.
func kept(clients int) (log, sessions int) {
	topic, broker := kafka.NewTopic(partitions), mqtt.NewBroker()
	for i := range clients {
		s := broker.Connect(fmt.Sprint("client-", i), false, nil)
		s.Subscribe("news", 1)
		s.Disconnect()
	}
	for i := range 100 {
		topic.Produce("", fmt.Sprint(i))
		broker.Publish(mqtt.Message{Topic: "news", Payload: fmt.Sprint(i), QoS: 1})
	}
	return topic.Len(), broker.Kept()
}

func main() {
	fmt.Println("#plot jobs: workers, ms until the quick jobs are done")
	for workers := 1; workers <= 8; workers++ {
		fmt.Println("#point jobs Kafka", workers, logged(workers).Milliseconds())
		fmt.Println("#point jobs NATS", workers, passed(workers).Milliseconds())
		fmt.Println("#point jobs JetStream", workers, fetched(workers).Milliseconds())
	}
	fmt.Println("#plot kept: clients who are away, messages kept for them")
	for clients := 0; clients <= 10; clients += 2 {
		log, sessions := kept(clients)
		fmt.Println("#point kept Kafka", clients, log)
		fmt.Println("#point kept MQTT", clients, sessions)
		fmt.Println("#point kept NATS", clients, 0)
	}
}
