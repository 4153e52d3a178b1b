// The same waiting clients, each as a thread and each as a goroutine, on one core.
//
// A model: what a waiting client and a switch cost are the constants below. Change them.
package main

import "fmt"

type kind struct {
	name     string
	kib      int  // memory of a client that waits
	switchNs int  // to wake one up and change to it
	byKernel bool // who changes
}

var (
	threads    = kind{"threads", 24, 1500, true} // 16 KiB kernel stack and two touched pages
	goroutines = kind{"goroutines", 2, 150, false}
)

const workNs = 1000 // what a client does when its answer has come; slide 0..20000 by 500

// serve has all clients woken in the same instant, and gives the time until the last is served, and how often
// the kernel had to change threads for it.
func (k kind) serve(clients int) (microseconds, switches int) {
	now := 0
	switches = 1 // the news wakes one thread, whoever waits on top of it
	for client := range clients {
		now += k.switchNs + workNs
		if k.byKernel && client > 0 {
			switches++
		}
	}
	return now / 1000, switches
}

func main() {
	fmt.Println("#plot memory: waiting clients, MiB")
	fmt.Println("#plot latency: clients woken at once, microseconds until the last is served")
	fmt.Println("#plot switches: clients woken at once, changes of thread by the kernel")
	for clients := 2000; clients <= 10000; clients += 2000 {
		for _, k := range []kind{threads, goroutines} {
			fmt.Println("#point memory", k.name, clients, clients*k.kib/1024)
			last, switches := k.serve(clients)
			fmt.Println("#point latency", k.name, clients, last)
			fmt.Println("#point switches", k.name, clients, switches)
		}
	}
}
