// The same day on one shared queue and on the dual path: the trace store hangs, the network repeats and loses, and the
// service dies twice.
package main

import (
	"fmt"
	"math/rand"
	"sync"
	"sync/atomic"
	"time"

	"lesson/ledger"
	"lesson/traces"
)

const (
	ms       = time.Millisecond
	requests = 300
	seed     = 1
)

// A day has one request each millisecond.
type day struct {
	name  string
	began time.Time
	books *ledger.Ledger
	wait  [requests + 1]time.Duration
}

// hangs is when the trace store does not answer.
func (d *day) hangs() bool {
	t := time.Since(d.began)
	return t > 100*ms && t < 200*ms
}

// pass lets the requests come, each in a goroutine of its own.
func (d *day) pass(handle func(n int)) {
	var all sync.WaitGroup
	for n := 1; n <= requests; n++ {
		all.Go(func() {
			arrived := time.Now()
			handle(n)
			d.wait[n] = time.Since(arrived)
		})
		time.Sleep(time.Until(d.began.Add(time.Duration(n) * ms)))
		if n%10 == 0 {
			fmt.Println("#point due", d.name, n, n-len(d.books.Entries()))
		}
	}
	all.Wait()
	for n := 10; n <= requests; n += 10 {
		fmt.Println("#point waited", d.name, n, d.wait[n].Milliseconds())
	}
}

// An event on the shared queue: a bill, or a trace.
type event struct{ bill *ledger.Entry }

// shared has one queue and one worker for both. Who finds it full waits, or drops what there is no room for.
func shared(name string, waits bool) {
	d := &day{name: name, began: time.Now(), books: ledger.New()}
	queue, done := make(chan event, 20), make(chan bool)
	go func() {
		for e := range queue {
			if e.bill != nil {
				d.books.Append(*e.bill)
			} else if d.hangs() {
				time.Sleep(10 * ms)
			}
		}
		done <- true
	}()
	put := func(e event) {
		select {
		case queue <- e:
		default:
			if waits {
				queue <- e
			}
		}
	}
	d.pass(func(n int) {
		put(event{})
		put(event{&ledger.Entry{Key: fmt.Sprint(n), Amount: 1}})
	})
	close(queue)
	<-done
	fmt.Println(name, "- paid:", requests, "billed:", len(d.books.Entries()))
}

// dual keeps them apart: a ring that drops, and an outbox that does not.
func dual() {
	d := &day{name: "dual", began: time.Now(), books: ledger.New()}
	disk, random := ledger.NewDisk(), rand.New(rand.NewSource(seed))
	ring := traces.New(8, traces.Policy{Slow: 5 * ms, OneIn: 10})

	network := func(e ledger.Entry) bool {
		time.Sleep(ms / 4)
		if random.Intn(4) == 0 {
			return false // lost on the way there
		}
		d.books.Append(e)
		return random.Intn(4) > 0 // or on the way back, and then it is sent again
	}
	var lives atomic.Int32
	process := func() *ledger.Process {
		life := lives.Load()
		return &ledger.Process{Disk: disk, Deliver: network, Moment: func() {
			if life < 2 && time.Since(d.began) > time.Duration(life+1)*120*ms {
				lives.CompareAndSwap(life, life+1) // it dies, at 120 and at 240 ms
			}
			if lives.Load() != life {
				panic(ledger.Crash{})
			}
		}}
	}

	end, kept := make(chan bool), 0
	var background sync.WaitGroup
	background.Go(func() { // takes traces out of the ring, when the trace store answers
		for open := true; open; {
			select {
			case _, open = <-end:
			case <-time.After(5 * ms):
			}
			if !d.hangs() {
				kept += len(ring.Take())
			}
		}
	})
	background.Go(func() { // sends what is due; anew, if the process has died of it
		for open := true; open; {
			select {
			case _, open = <-end:
			case <-time.After(ms):
			}
			for p := process(); p.Live(p.Send); p = process() {
			}
		}
	})
	d.pass(func(n int) {
		pay := func(p *ledger.Process) func() {
			return func() { p.Pay(ledger.Entry{Key: fmt.Sprint(n), Amount: 1}) }
		}
		for p := process(); p.Live(pay(p)); p = process() {
		}
		ring.Add(traces.Trace{Request: fmt.Sprint(n), Failed: n%100 == 0})
	})
	close(end)
	background.Wait()

	missing, wrong := ledger.Reconcile(disk, d.books)
	fmt.Println("dual - paid:", requests, "billed:", len(d.books.Entries()), "missing:", len(missing), "wrong:", len(wrong))
	c := ring.Counts()
	fmt.Printf("traces - seen: %d, sampled out: %d, dropped: %d, kept: %d\n", c.Seen, c.SampledOut, c.Dropped, kept)
}

func main() {
	fmt.Println("#plot waited: request, ms that the customer waits")
	fmt.Println("#plot due: request, paid and not yet billed")
	shared("shared-drops", false)
	shared("shared-waits", true)
	dual()
}
