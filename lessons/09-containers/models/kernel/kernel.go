// Package kernel is a model of one Linux kernel with what containers are made of.
//
// It keeps: processes with a number in their own PID namespace and in each one above it, the end of a namespace with its
// first process, network namespaces with ports of their own, control groups with a limit of memory and the kill when it is
// exceeded, and a quota of CPU in each period. It leaves out: mounts, users, capabilities, seccomp, swap, priorities,
// pages that can be given back, and cores: what runs may run in as many threads as it likes.
package kernel

import (
	"errors"
	"fmt"
	"slices"
)

// A Process runs on the kernel, whatever it sees of it.
type Process struct {
	Name   string
	Ended  string // why; "" while it runs
	MiB    int
	pids   *Namespace
	net    *Network
	group  *Group
	parent *Process
}

// A Namespace gives its processes numbers of its own. Those in the namespaces inside it have one here, too.
type Namespace struct {
	outer *Namespace
	order []*Process
}

// A Network has ports of its own.
type Network struct{ ports map[int]*Process }

// A Group limits what its processes use together. Zero: no limit.
type Group struct {
	LimitMiB          int
	QuotaMs, PeriodMs int
	members           []*Process
	OutOfMemory       int // how often somebody was killed
}

// NewNamespace makes one inside another; nil: the host's.
func NewNamespace(outer *Namespace) *Namespace { return &Namespace{outer: outer} }

// NewNetwork makes a network with no port in use.
func NewNetwork() *Network { return &Network{map[int]*Process{}} }

// Start starts a process.
func Start(name string, pids *Namespace, net *Network, group *Group) *Process {
	p := &Process{Name: name, pids: pids, net: net, group: group}
	for n := pids; n != nil; n = n.outer {
		n.order = append(n.order, p)
	}
	group.members = append(group.members, p)
	return p
}

// PID is a process's number in a namespace; 0: it cannot be seen from there.
func (n *Namespace) PID(p *Process) int { return slices.Index(n.order, p) + 1 }

// List is what ps shows in a namespace.
func (n *Namespace) List() (lines []string) {
	for i, p := range n.order {
		if p.Ended == "" {
			lines = append(lines, fmt.Sprint(i+1, " ", p.Name))
		}
	}
	return lines
}

// ErrNoProcess is what a process hears of a number that does not exist where it is.
var ErrNoProcess = errors.New("no such process")

// Kill ends the process with a number, as seen by who kills.
func (p *Process) Kill(pid int) error {
	if pid < 1 || pid > len(p.pids.order) || p.pids.order[pid-1].Ended != "" {
		return ErrNoProcess
	}
	p.pids.order[pid-1].end("killed")
	return nil
}

// end ends a process, and with the first one of a namespace all that are in it.
func (p *Process) end(why string) {
	if p.Ended != "" {
		return
	}
	p.Ended = why
	p.group.members = slices.DeleteFunc(p.group.members, func(m *Process) bool { return m == p })
	if p.pids.order[0] == p {
		for _, other := range p.pids.order {
			other.end("its namespace has ended")
		}
	}
}

// Listen takes a port of the process's network.
func (p *Process) Listen(port int) error {
	if owner := p.net.ports[port]; owner != nil && owner.Ended == "" {
		return fmt.Errorf("port %d: in use by %s", port, owner.Name)
	}
	p.net.ports[port] = p
	return nil
}

// Use takes memory. When the group has none left, the kernel kills its largest process, whoever asked.
func (p *Process) Use(mib int) {
	p.MiB += mib
	for p.group.LimitMiB > 0 && p.group.used() > p.group.LimitMiB {
		largest := slices.MaxFunc(p.group.members, func(a, b *Process) int { return a.MiB - b.MiB })
		p.group.OutOfMemory++
		largest.end("out of memory")
	}
}

func (g *Group) used() (mib int) {
	for _, m := range g.members {
		mib += m.MiB
	}
	return mib
}

// Finish gives the time after which some threads, started together at the beginning of a period, have each worked for
// so many ms of CPU. They use up the group's quota together, and then all stand still until the next period.
func (g *Group) Finish(threads, workMs int) (ms int) {
	if g.QuotaMs == 0 {
		return workMs
	}
	for left := threads * workMs; ; ms += g.PeriodMs {
		can := min(g.QuotaMs, threads*g.PeriodMs)
		if left <= can {
			return ms + (left+threads-1)/threads
		}
		left -= can
	}
}
