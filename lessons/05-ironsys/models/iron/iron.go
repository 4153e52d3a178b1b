// Package iron is IronSys: a service that takes orders to move money, built from all four pillars.
//
//   - Channels: each shard takes its orders from a bounded queue, and who finds it full waits or goes away.
//   - Actors: a shard alone owns what only it needs, the keys of the orders it has seen.
//   - Transactions: balances belong to two shards at a time, and to the audit, so they are cells.
//   - Atomics: counters, for who wants to know how it goes and must not slow it down.
//
// A context ends the auditor, closing ends the shards, and Stop does it in the order in which nothing is lost.
// It leaves out what a real one would need besides: a disk, a network, forgetting old keys, and a price for an order.
package iron

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"time"

	"lesson/stm"
)

// An Order moves money. Who sends it again sends it under the same key.
type Order struct{ Key, From, To, Amount int }

// Config is the size of a system.
type Config struct {
	Shards, Room int           // so many shards, with room for so many waiting orders each
	Accounts     int           // from 0 on
	Balance      int           // of each at the start
	Work         func(Order)   // what an order takes besides; may be nil
	Audit        time.Duration // between two audits; 0: none
}

// System is a running IronSys.
type System struct {
	config Config
	shards []*shard
	cells  []*stm.Cell

	Accepted, Refused, Done, Failed, Audits atomic.Int64

	gate       sync.RWMutex // held by who is handing in an order; locked to close
	closed     bool
	working    sync.WaitGroup
	auditing   sync.WaitGroup
	endAudits  context.CancelFunc
	Unbalanced atomic.Int64 // audits that found another sum
}

type shard struct {
	in   chan Order
	seen map[int]bool
}

// ErrClosed is what a system says that is being stopped.
var ErrClosed = errors.New("iron: closed")

// Start starts the shards and the auditor. The auditor ends with ctx, the shards only by Stop.
func Start(ctx context.Context, c Config) *System {
	s := &System{config: c}
	for range c.Accounts {
		s.cells = append(s.cells, stm.NewCell(c.Balance))
	}
	for range c.Shards {
		sh := &shard{make(chan Order, c.Room), map[int]bool{}}
		s.shards = append(s.shards, sh)
		s.working.Go(func() { s.run(sh) })
	}
	ctx, s.endAudits = context.WithCancel(ctx)
	if c.Audit > 0 {
		s.auditing.Go(func() { s.audit(ctx) })
	}
	return s
}

// Submit hands in an order, and waits for room as long as ctx lets it. No error means: it will be done.
func (s *System) Submit(ctx context.Context, o Order) error {
	s.gate.RLock()
	defer s.gate.RUnlock()
	if s.closed {
		return ErrClosed
	}
	s.Accepted.Add(1) // before anybody can have done it
	select {
	case s.shards[o.From%len(s.shards)].in <- o:
		return nil
	case <-ctx.Done():
		s.Accepted.Add(-1)
		s.Refused.Add(1)
		return context.Cause(ctx)
	}
}

// InFlight is how many orders are accepted and not done. It is never negative.
func (s *System) InFlight() int64 {
	done := s.Done.Load() // first: what is done now was accepted before
	return s.Accepted.Load() - done
}

func (s *System) run(sh *shard) {
	for o := range sh.in {
		s.handle(sh, o)
	}
}

// handle does an order. One that panics fails alone: the shard goes on to the next.
func (s *System) handle(sh *shard, o Order) {
	defer s.Done.Add(1)
	defer func() {
		if recover() != nil {
			s.Failed.Add(1)
		}
	}()
	if sh.seen[o.Key] {
		return
	}
	if s.config.Work != nil {
		s.config.Work(o)
	}
	stm.Atomically(func(tx *stm.Tx) {
		from, to := s.cells[o.From], s.cells[o.To]
		if tx.Get(from) >= o.Amount {
			tx.Set(from, tx.Get(from)-o.Amount)
			tx.Set(to, tx.Get(to)+o.Amount)
		}
	})
	sh.seen[o.Key] = true
}

// Sum adds up all balances as they were in one moment.
func (s *System) Sum() (sum int) {
	stm.Atomically(func(tx *stm.Tx) {
		sum = 0
		for _, c := range s.cells {
			sum += tx.Get(c)
		}
	})
	return sum
}

// Balance is that of one account.
func (s *System) Balance(account int) (b int) {
	stm.Atomically(func(tx *stm.Tx) { b = tx.Get(s.cells[account]) })
	return b
}

func (s *System) audit(ctx context.Context) {
	for {
		select {
		case <-time.After(s.config.Audit):
			s.Audits.Add(1)
			if s.Sum() != s.config.Accounts*s.config.Balance {
				s.Unbalanced.Add(1)
			}
		case <-ctx.Done():
			return
		}
	}
}

// Stop takes no more orders, does those that it has accepted, and then ends. Nothing of it is left.
func (s *System) Stop() {
	s.gate.Lock()
	if !s.closed {
		s.closed = true
		for _, sh := range s.shards {
			close(sh.in)
		}
	}
	s.gate.Unlock()
	s.working.Wait()
	s.endAudits()
	s.auditing.Wait()
}
