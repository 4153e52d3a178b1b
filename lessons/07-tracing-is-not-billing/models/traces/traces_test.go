package traces

import (
	"fmt"
	"sync"
	"testing"
	"time"
)

func TestKeepsTheLast(t *testing.T) {
	r := New(2, Policy{OneIn: 1, Slow: time.Second})
	for i := range 5 {
		r.Add(Trace{Request: fmt.Sprint(i)})
	}
	if got := fmt.Sprint(r.Take(), r.Take()); got != "[{3 0s false} {4 0s false}] []" {
		t.Error(got)
	}
	if got := r.Counts(); got != (Counts{Seen: 5, Dropped: 3}) {
		t.Error(got)
	}
}

func TestTailSampling(t *testing.T) {
	r := New(10, Policy{OneIn: 3, Slow: time.Second})
	for range 6 {
		r.Add(Trace{Request: "normal"})
	}
	r.Add(Trace{Request: "slow", Took: time.Second})
	r.Add(Trace{Request: "failed", Failed: true})
	if got := r.Counts(); len(r.Take()) != 4 || got.SampledOut != 4 {
		t.Error(got)
	}
}

func TestAddsUp(t *testing.T) {
	r := New(3, Policy{OneIn: 2, Slow: time.Second})
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			for range 5 {
				r.Add(Trace{})
			}
		})
	}
	taken := len(r.Take())
	all.Wait()
	taken += len(r.Take())
	if c := r.Counts(); c.Seen != 20 || c.SampledOut+c.Dropped+taken != 20 {
		t.Error(c, taken)
	}
}
