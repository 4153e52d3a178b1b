// The same waiting clients, each as a thread and each as a goroutine, on one core.
//
// A model: what a waiting client and a switch cost are the constants below. Change them.
package main

import "fmt"

type kind struct {
	name     string
	kib      int // memory of a client that waits
	switchNs int // to wake one up and change to it
}

var (
	threads    = kind{"threads", 24, 1500} // 16 KiB kernel stack and two touched pages
	goroutines = kind{"goroutines", 2, 150}
)

const workNs = 1000 // what a client does when its answer has come

// serve has all clients woken in the same instant, and gives the time until the last is served.
func (k kind) serve(clients int) (microseconds int) {
	now := 0
	for range clients {
		now += k.switchNs + workNs
	}
	return now / 1000
}

func main() {
	fmt.Println("#plot memory: waiting clients, MiB")
	fmt.Println("#plot latency: clients woken at once, microseconds until the last is served")
	for clients := 2000; clients <= 10000; clients += 2000 {
		for _, k := range []kind{threads, goroutines} {
			fmt.Println("#point memory", k.name, clients, clients*k.kib/1024)
			fmt.Println("#point latency", k.name, clients, k.serve(clients))
		}
	}
}
