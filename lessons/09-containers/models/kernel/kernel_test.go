package kernel

import (
	"errors"
	"strings"
	"testing"
)

func TestNamespaces(t *testing.T) {
	host := NewNamespace(nil)
	box := NewNamespace(host)
	net, group := NewNetwork(), &Group{}
	init := Start("init", host, net, group)
	web := Start("web", box, NewNetwork(), group)
	child := Start("child", box, NewNetwork(), group)
	if box.PID(web) != 1 || host.PID(web) != 2 || box.PID(init) != 0 {
		t.Errorf("%d %d %d", box.PID(web), host.PID(web), box.PID(init))
	}
	if err := web.Kill(3); !errors.Is(err, ErrNoProcess) {
		t.Errorf("a process outside was killed: %v", err)
	}
	if err := init.Kill(2); err != nil || child.Ended == "" || init.Ended != "" {
		t.Errorf("the namespace should end with its first process: %v, %q", err, child.Ended)
	}
	if got := strings.Join(host.List(), ","); got != "1 init" {
		t.Error(got)
	}
}

func TestPortsAndMemory(t *testing.T) {
	pids, group := NewNamespace(nil), &Group{LimitMiB: 100}
	one, two := NewNetwork(), NewNetwork()
	init := Start("init", pids, one, &Group{})
	a, b := Start("a", pids, one, group), Start("b", pids, two, group)
	if init.Listen(80) != nil || a.Listen(80) == nil || b.Listen(80) != nil {
		t.Error("ports")
	}
	a.Use(70)
	b.Use(40)
	if a.Ended != "out of memory" || b.Ended != "" || group.OutOfMemory != 1 {
		t.Errorf("%q %q", a.Ended, b.Ended)
	}
}

func TestQuota(t *testing.T) {
	g := &Group{QuotaMs: 100, PeriodMs: 100}
	for _, c := range []struct{ threads, work, want int }{{1, 50, 50}, {1, 250, 250}, {4, 20, 20}, {4, 30, 105}, {8, 50, 313}} {
		if got := g.Finish(c.threads, c.work); got != c.want {
			t.Errorf("%d threads, %d ms: %d, want %d", c.threads, c.work, got, c.want)
		}
	}
}
