// Package ledger is the path that may lose nothing: a service that takes payments, a ledger that books them,
// and a process between them that can die at any moment.
//
// It keeps: a payment and its bill in one write (the outbox), keys that recognise copies, an append-only ledger that
// notes key and entry in one write, sending until it is confirmed, crashes between any two steps, and reconciliation.
// It leaves out: real disks (a write happens or does not), more than one ledger, refunds, and forgetting old keys.
package ledger

import (
	"cmp"
	"maps"
	"slices"
	"sync"
)

// An Entry is a payment. Whoever starts it makes the key, once, and every copy carries it.
type Entry struct {
	Key    string
	Amount int
}

// A Ledger only grows. A key is noted together with its entry.
type Ledger struct {
	mu      sync.Mutex
	entries []Entry
	seen    map[string]bool
}

// New makes an empty ledger.
func New() *Ledger { return &Ledger{seen: map[string]bool{}} }

// Append books an entry, and recognises a copy. Either way the entry is in the ledger when it returns.
func (l *Ledger) Append(e Entry) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if !l.seen[e.Key] {
		l.seen[e.Key] = true
		l.entries = append(l.entries, e)
	}
}

// Entries is what is booked, in its order.
func (l *Ledger) Entries() []Entry {
	l.mu.Lock()
	defer l.mu.Unlock()
	return slices.Clone(l.entries)
}

// A Disk is what a service finds again after a crash: who has paid, and which bills are still to be sent.
type Disk struct {
	mu     sync.Mutex
	paid   map[string]int
	outbox []Entry
}

// NewDisk makes an empty disk.
func NewDisk() *Disk { return &Disk{paid: map[string]int{}} }

// pay notes a payment and the bill for it, in one write.
func (d *Disk) pay(e Entry) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if _, known := d.paid[e.Key]; !known {
		d.paid[e.Key] = e.Amount
		d.outbox = append(d.outbox, e)
	}
}

func (d *Disk) next() (e Entry, due bool) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if len(d.outbox) == 0 {
		return Entry{}, false
	}
	return d.outbox[0], true
}

func (d *Disk) strike(e Entry) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.outbox = slices.DeleteFunc(d.outbox, func(other Entry) bool { return other.Key == e.Key })
}

// Crash is what a Moment panics with when the process dies there.
type Crash struct{}

// A Process is one life of the service.
type Process struct {
	Disk    *Disk
	Deliver func(Entry) (confirmed bool) // carries an entry to the ledger, somehow
	Moment  func()                       // stands wherever the process can die
}

// Pay takes a payment. When it returns the customer may be thanked.
func (p *Process) Pay(e Entry) {
	p.Moment()
	p.Disk.pay(e)
	p.Moment()
}

// Send delivers what is due until nothing is.
func (p *Process) Send() {
	for {
		p.Moment()
		e, due := p.Disk.next()
		if !due {
			return
		}
		if confirmed := p.Deliver(e); confirmed {
			p.Moment()
			p.Disk.strike(e)
		}
	}
}

// Live does the work at the same time, and says whether the process died of it.
func (p *Process) Live(work ...func()) (crashed bool) {
	var mu sync.Mutex
	var all sync.WaitGroup
	for _, w := range work {
		all.Go(func() {
			defer func() {
				if r := recover(); r != nil {
					if _, ours := r.(Crash); !ours {
						panic(r)
					}
					mu.Lock()
					crashed = true
					mu.Unlock()
				}
			}()
			w()
		})
	}
	all.Wait()
	return crashed
}

// Reconcile compares the two systems: what was paid and is not in the ledger, and what is in the ledger and was not
// paid, or is there more than once, or with another amount.
func Reconcile(d *Disk, l *Ledger) (missing, wrong []Entry) {
	d.mu.Lock()
	left := maps.Clone(d.paid)
	d.mu.Unlock()
	for _, e := range l.Entries() {
		if amount, paid := left[e.Key]; !paid || amount != e.Amount {
			wrong = append(wrong, e)
		}
		delete(left, e.Key)
	}
	for key, amount := range left {
		missing = append(missing, Entry{key, amount})
	}
	slices.SortFunc(missing, func(a, b Entry) int { return cmp.Compare(a.Key, b.Key) })
	return missing, wrong
}
