// Deadlock: channels that were never made block for ever, in both directions.
package main

type hub struct {
	in, out chan int
}

func (h *hub) feed(started chan<- bool) {
	started <- true
	h.in <- 1
}

func (h *hub) drain(started chan<- bool) {
	started <- true
	<-h.out
}

func main() {
	started := make(chan bool)
	var h hub
	go h.feed(started)
	go h.drain(started)
	<-started
	<-started
	for range h.out {
	}
}
