package workqueue

import (
	"testing"
	"testing/synctest"
	"time"
)

func TestWaitsOnce(t *testing.T) {
	q := New(0, 0)
	q.Add("a")
	q.Add("a")
	q.Add("b")
	if len(q.order) != 2 {
		t.Error(q.order)
	}
}

func TestComesAgainIfItChangedMeanwhile(t *testing.T) {
	q := New(0, 0)
	q.Add("a")
	key, _ := q.Get()
	q.Add("a")
	if len(q.order) != 0 {
		t.Error("given to two")
	}
	q.Done(key)
	if len(q.order) != 1 {
		t.Error("the change is lost")
	}
}

func TestBacksOff(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		q := New(time.Millisecond, 5*time.Millisecond)
		began := time.Now()
		for _, at := range []time.Duration{1, 3, 7, 12} {
			q.Retry("a")
			key, _ := q.Get()
			q.Done(key)
			if got := time.Since(began); got != at*time.Millisecond {
				t.Errorf("after %v, not %d ms", got, at)
			}
		}
		q.Forget("a")
		q.Retry("a")
		q.Get()
		if got := time.Since(began); got != 13*time.Millisecond {
			t.Errorf("after %v", got)
		}
	})
}

func TestClose(t *testing.T) {
	q := New(0, 0)
	done := make(chan bool)
	go func() {
		_, ok := q.Get()
		done <- ok
	}()
	q.Close()
	if <-done {
		t.Error("got something")
	}
}
