package iron

import (
	"context"
	"errors"
	"sync"
	"testing"
	"testing/synctest"
	"time"
)

func TestAcceptedIsDone(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := Start(t.Context(), Config{Shards: 2, Room: 1, Accounts: 4, Balance: 100, Audit: 3 * time.Millisecond,
			Work: func(Order) { time.Sleep(time.Millisecond) }})
		var clients sync.WaitGroup
		for k := range 20 {
			clients.Go(func() {
				if err := s.Submit(context.Background(), Order{k, k % 4, (k + 1) % 4, 1}); err != nil {
					t.Error(err)
				}
			})
		}
		clients.Wait()
		s.Stop()
		if s.Accepted.Load() != 20 || s.Done.Load() != 20 || s.InFlight() != 0 {
			t.Errorf("accepted %d, done %d", s.Accepted.Load(), s.Done.Load())
		}
		if s.Sum() != 400 || s.Audits.Load() == 0 || s.Unbalanced.Load() != 0 {
			t.Errorf("sum %d, audits %d, unbalanced %d", s.Sum(), s.Audits.Load(), s.Unbalanced.Load())
		}
		if err := s.Submit(context.Background(), Order{}); !errors.Is(err, ErrClosed) {
			t.Errorf("after Stop: %v", err)
		}
	})
}

func TestTheSameKeyOnce(t *testing.T) {
	s := Start(t.Context(), Config{Shards: 2, Room: 3, Accounts: 2, Balance: 100})
	for range 3 {
		s.Submit(t.Context(), Order{7, 0, 1, 10})
	}
	s.Stop()
	if s.Balance(0) != 90 || s.Balance(1) != 110 {
		t.Errorf("%d and %d", s.Balance(0), s.Balance(1))
	}
}

func TestFullRefuses(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := Start(t.Context(), Config{Shards: 1, Room: 1, Accounts: 2, Balance: 100, Work: func(Order) { time.Sleep(time.Second) }})
		for k := range 3 {
			ctx, cancel := context.WithTimeout(t.Context(), 10*time.Millisecond)
			s.Submit(ctx, Order{k, 0, 1, 1})
			cancel()
		}
		if s.Accepted.Load() != 2 || s.Refused.Load() != 1 {
			t.Errorf("accepted %d, refused %d", s.Accepted.Load(), s.Refused.Load())
		}
		s.Stop()
	})
}

func TestOneOrderFailsAlone(t *testing.T) {
	s := Start(t.Context(), Config{Shards: 1, Room: 3, Accounts: 2, Balance: 100, Work: func(o Order) {
		if o.Key == 1 {
			panic("poison")
		}
	}})
	for k := range 3 {
		s.Submit(t.Context(), Order{k, 0, 1, 10})
	}
	s.Stop()
	if s.Failed.Load() != 1 || s.Done.Load() != 3 || s.Balance(1) != 120 {
		t.Errorf("failed %d, done %d, balance %d", s.Failed.Load(), s.Done.Load(), s.Balance(1))
	}
}
