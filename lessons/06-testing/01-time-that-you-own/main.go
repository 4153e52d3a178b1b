// A cache whose entries expire, tested in two ways.
package main

import (
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"lesson/run"
)

type cache struct {
	mu    sync.Mutex
	value string
	until time.Time
}

func (c *cache) set(v string, life time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.value, c.until = v, time.Now().Add(life)
}

func (c *cache) get() string {
	c.mu.Lock()
	defer c.mu.Unlock()
	if time.Now().After(c.until) {
		return ""
	}
	return c.value
}

func TestBySleeping(t *testing.T) {
	var c cache
	c.set("a", 50*time.Millisecond)
	time.Sleep(60 * time.Millisecond) // long enough?
	if got := c.get(); got != "" {
		t.Error("still there:", got)
	}
}

func TestInABubble(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var c cache
		c.set("a", time.Hour)
		time.Sleep(time.Hour)
		if got := c.get(); got != "" {
			t.Error("still there when its hour is over:", got)
		}
	})
}

func main() { run.Tests(TestBySleeping, TestInABubble) }
