// Package rate limits how often things happen.
package rate

import (
	"context"
	"errors"
	"fmt"
	"math"
	"sync"
	"time"
)

// A Limit is a number of events per second. Limit 0 allows none.
type Limit float64

// Inf allows any number of events, whatever the burst size.
const Inf = Limit(math.MaxFloat64)

// InfDuration is the delay of a reservation that is not OK.
const InfDuration = time.Duration(math.MaxInt64)

// Every returns the limit of one event in each interval.
func Every(interval time.Duration) Limit {
	if interval <= 0 {
		return Inf
	}
	return 1 / Limit(interval.Seconds())
}

// duration returns how long it takes to get so many tokens.
func (limit Limit) duration(tokens float64) time.Duration {
	if limit <= 0 {
		return InfDuration
	}
	d := tokens / float64(limit) * float64(time.Second)
	if d > float64(math.MaxInt64) {
		return InfDuration
	}
	return time.Duration(d)
}

// tokens returns how many tokens there are in so long.
func (limit Limit) tokens(d time.Duration) float64 {
	if limit <= 0 {
		return 0
	}
	return d.Seconds() * float64(limit)
}

// A Limiter is a bucket of tokens, one for each event: it is full at the start, with as many as the
// burst size, and fills at the rate of the limit. The zero Limiter allows no events.
type Limiter struct {
	mu        sync.Mutex
	limit     Limit
	burst     int
	tokens    float64
	last      time.Time // when tokens was right
	lastEvent time.Time // of the latest event that was allowed, which may be to come
}

// NewLimiter returns a limiter for r events per second with bursts of b.
func NewLimiter(r Limit, b int) *Limiter { return &Limiter{limit: r, burst: b, tokens: float64(b)} }

// Limit returns the limit.
func (lim *Limiter) Limit() Limit {
	lim.mu.Lock()
	defer lim.mu.Unlock()
	return lim.limit
}

// Burst returns the burst size.
func (lim *Limiter) Burst() int {
	lim.mu.Lock()
	defer lim.mu.Unlock()
	return lim.burst
}

// TokensAt returns how many tokens there are at time t.
func (lim *Limiter) TokensAt(t time.Time) float64 {
	lim.mu.Lock()
	defer lim.mu.Unlock()
	return lim.tokensAt(t)
}

// Tokens returns how many tokens there are now.
func (lim *Limiter) Tokens() float64 { return lim.TokensAt(time.Now()) }

// tokensAt is TokensAt, called with the lock held.
func (lim *Limiter) tokensAt(t time.Time) float64 {
	last := lim.last
	if t.Before(last) {
		last = t
	}
	return math.Min(lim.tokens+lim.limit.tokens(t.Sub(last)), float64(lim.burst))
}

// Allow reports whether an event may happen now, and counts it if so.
func (lim *Limiter) Allow() bool { return lim.AllowN(time.Now(), 1) }

// AllowN reports whether n events may happen at time t, and counts them if so.
func (lim *Limiter) AllowN(t time.Time, n int) bool { return lim.reserve(t, n, 0).ok }

// A Reservation is events that may happen after a delay.
type Reservation struct {
	ok     bool
	lim    *Limiter
	tokens int
	at     time.Time
	limit  Limit // when it was made
}

// OK reports whether the events are allowed at all.
func (r *Reservation) OK() bool { return r.ok }

// Delay returns how long to wait from now.
func (r *Reservation) Delay() time.Duration { return r.DelayFrom(time.Now()) }

// DelayFrom returns how long to wait from time t.
func (r *Reservation) DelayFrom(t time.Time) time.Duration {
	if !r.ok {
		return InfDuration
	}
	return max(r.at.Sub(t), 0)
}

// Cancel says now that the events will not happen.
func (r *Reservation) Cancel() { r.CancelAt(time.Now()) }

// CancelAt says at time t that the events will not happen. Their tokens are given back so far as
// later reservations do not count on them being spent.
func (r *Reservation) CancelAt(t time.Time) {
	if !r.ok {
		return
	}
	lim := r.lim
	lim.mu.Lock()
	defer lim.mu.Unlock()
	if lim.limit == Inf || r.tokens == 0 || r.at.Before(t) {
		return
	}
	back := float64(r.tokens) - r.limit.tokens(lim.lastEvent.Sub(r.at))
	if back <= 0 {
		return
	}
	lim.tokens = math.Min(lim.tokensAt(t)+back, float64(lim.burst))
	lim.last = t
	if r.at.Equal(lim.lastEvent) {
		if before := r.at.Add(r.limit.duration(-float64(r.tokens))); !before.Before(t) {
			lim.lastEvent = before
		}
	}
}

// Reserve reserves one event from now on.
func (lim *Limiter) Reserve() *Reservation { return lim.ReserveN(time.Now(), 1) }

// ReserveN reserves n events from time t on. Others have to wait until they have happened.
func (lim *Limiter) ReserveN(t time.Time, n int) *Reservation {
	r := lim.reserve(t, n, InfDuration)
	return &r
}

// reserve reserves n events, unless they could only happen later than most after t.
func (lim *Limiter) reserve(t time.Time, n int, most time.Duration) Reservation {
	lim.mu.Lock()
	defer lim.mu.Unlock()
	if lim.limit == Inf {
		return Reservation{ok: true, lim: lim, tokens: n, at: t}
	}
	tokens := lim.tokensAt(t) - float64(n)
	var wait time.Duration
	if tokens < 0 {
		wait = lim.limit.duration(-tokens)
	}
	r := Reservation{lim: lim, limit: lim.limit}
	if n <= lim.burst && wait <= most {
		r.ok = true
		r.tokens = n
		r.at = t.Add(wait)
		lim.last = t
		lim.tokens = tokens
		lim.lastEvent = r.at
	}
	return r
}

// Wait waits until an event may happen.
func (lim *Limiter) Wait(ctx context.Context) (err error) { return lim.WaitN(ctx, 1) }

// WaitN waits until n events may happen. It returns an error if that is more than the burst size, if
// ctx is done, or if its deadline is earlier than the events.
func (lim *Limiter) WaitN(ctx context.Context, n int) (err error) {
	lim.mu.Lock()
	burst, limit := lim.burst, lim.limit
	lim.mu.Unlock()
	if n > burst && limit != Inf {
		return fmt.Errorf("rate: Wait(n=%d) exceeds limiter's burst %d", n, burst)
	}
	select {
	case <-ctx.Done():
		return ctx.Err()
	default:
	}
	now := time.Now()
	most := InfDuration
	if deadline, ok := ctx.Deadline(); ok {
		most = deadline.Sub(now)
	}
	r := lim.reserve(now, n, most)
	if !r.ok {
		return errors.New(fmt.Sprintf("rate: Wait(n=%d) would exceed context deadline", n))
	}
	delay := r.DelayFrom(now)
	if delay == 0 {
		return nil
	}
	timer := time.NewTimer(delay)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		r.Cancel()
		return ctx.Err()
	}
}

// SetLimit sets the limit from now on.
func (lim *Limiter) SetLimit(newLimit Limit) { lim.SetLimitAt(time.Now(), newLimit) }

// SetLimitAt sets the limit from time t on. Reservations stay as they were made.
func (lim *Limiter) SetLimitAt(t time.Time, newLimit Limit) {
	lim.mu.Lock()
	defer lim.mu.Unlock()
	lim.tokens = lim.tokensAt(t)
	lim.last = t
	lim.limit = newLimit
}

// SetBurst sets the burst size from now on.
func (lim *Limiter) SetBurst(newBurst int) { lim.SetBurstAt(time.Now(), newBurst) }

// SetBurstAt sets the burst size from time t on.
func (lim *Limiter) SetBurstAt(t time.Time, newBurst int) {
	lim.mu.Lock()
	defer lim.mu.Unlock()
	lim.tokens = lim.tokensAt(t)
	lim.last = t
	lim.burst = newBurst
}
