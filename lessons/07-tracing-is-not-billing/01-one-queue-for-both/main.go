// Every request is traced and billed, through one queue. The trace sink is slow.
package main

import (
	"fmt"
	"time"
)

type event struct {
	kind    string
	request int
}

var events = make(chan event, 2)

func sinks(done chan bool) {
	for e := range events {
		if e.kind == "trace" {
			time.Sleep(20 * time.Millisecond) // the trace store is slow today
		} else {
			fmt.Println("billed request", e.request)
		}
	}
	done <- true
}

func handle(request int) {
	for _, kind := range []string{"trace", "bill"} {
		select {
		case events <- event{kind, request}:
		default:
			fmt.Println("queue full, dropped:", kind, request)
		}
	}
}

func main() {
	done := make(chan bool)
	go sinks(done)
	for request := 1; request <= 4; request++ {
		handle(request)
		time.Sleep(5 * time.Millisecond)
	}
	close(events)
	<-done
}
