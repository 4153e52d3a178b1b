// A model of MQTT's three qualities of service, over a connection that breaks once.
//
// Kept: the packets of each quality, sessions that outlive the connection, sending again after a reconnect.
// Left out: topics, packet identifiers (there is one message), keep-alive, the broker's other side.
package main

import "fmt"

// A link loses the packet with the number breakAt; the client notices, and connects again.
type link struct {
	up, down     chan string
	sent         int
	breakAt      int
	conversation string
}

func (l *link) lost(packet string) bool {
	l.sent++
	l.conversation += " " + packet
	if l.sent == l.breakAt {
		l.conversation += "(lost)"
		return true
	}
	return false
}

func (l *link) toBroker(packet string) {
	if l.lost(packet) {
		l.down <- "reconnected"
	} else {
		l.up <- packet
	}
}

func (l *link) toClient(packet string) {
	if l.lost(packet) {
		packet = "reconnected"
	}
	l.down <- packet
}

func client(l *link, qos int) {
	for next := "PUBLISH"; ; {
		l.toBroker(next)
		if qos == 0 {
			return
		}
		switch <-l.down {
		case "PUBACK", "PUBCOMP":
			return
		case "PUBREC":
			next = "PUBREL"
		case "reconnected": // what has not been answered is sent again
		}
	}
}

func broker(l *link, qos int, delivered chan<- int) {
	count, known := 0, false
	for packet := range l.up {
		switch {
		case packet == "PUBREL":
			known = false
			l.toClient("PUBCOMP")
		case qos == 2:
			if !known {
				known = true
				count++
			}
			l.toClient("PUBREC")
		default:
			count++
			if qos == 1 {
				l.toClient("PUBACK")
			}
		}
	}
	delivered <- count
}

func main() {
	for qos, packets := range []int{1, 2, 4} {
		for breakAt := range packets + 1 {
			l := &link{up: make(chan string), down: make(chan string, 1), breakAt: breakAt}
			delivered := make(chan int)
			go broker(l, qos, delivered)
			client(l, qos)
			close(l.up)
			fmt.Printf("QoS %d: delivered %d:%s\n", qos, <-delivered, l.conversation)
		}
	}
}
