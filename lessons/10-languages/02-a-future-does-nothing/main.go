// Rust's way, in Go: a future is a value that is asked, and an executor asks it again when it has been woken.
package main

import "fmt"

// A future does nothing by itself. poll goes on with it as far as it can; false: wake will be called.
type future interface{ poll(wake func()) bool }

// A read is done when the device has answered.
type read struct {
	name     string
	answered bool
	wake     func()
}

func (r *read) poll(wake func()) bool {
	fmt.Println("  poll", r.name, r.answered)
	r.wake = wake
	return r.answered
}

// both is a future of two futures, as the compiler makes one from two awaits: a state machine.
type both struct {
	first, second future
	state         int
}

func (b *both) poll(wake func()) bool {
	if b.state == 0 && b.first.poll(wake) {
		b.state = 1
	}
	if b.state == 1 && b.second.poll(wake) {
		b.state = 2
	}
	return b.state == 2
}

func main() {
	a, b := &read{name: "a"}, &read{name: "b"}
	task := &both{first: a, second: b}
	fmt.Println("made, and nothing has happened")
	ready := []future{task} // the executor's queue
	wake := func() { ready = append(ready, task) }
	for _, device := range []*read{a, b} {
		for len(ready) > 0 {
			next := ready[0]
			ready = ready[1:]
			next.poll(wake)
		}
		fmt.Println("the device answers:", device.name)
		device.answered = true
		if device.wake != nil {
			device.wake()
		}
	}
	fmt.Println("done:", ready[0].poll(wake))
}
