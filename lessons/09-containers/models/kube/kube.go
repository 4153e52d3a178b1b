// Package kube is a model of a Kubernetes control plane: a store, watches, and controllers that compare.
//
// It keeps: objects with versions, updates that fail if somebody was faster, watches that only say *look again*, the
// Deployment, ReplicaSet and scheduler loops, owners, and nodes that die with what runs on them.
// It leaves out: etcd and its replicas, authentication, the kubelet, readiness, queues with rate limits (package
// workqueue has those), and the caches between store and
// controllers. A real watch delivers the objects and can be resumed; what a controller may rely on is the same.
package kube

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"sync"
)

// An Object is what is declared, and what is known. Replicas is for those that own others, Node for pods.
type Object struct {
	Kind, Name, Owner string
	Replicas          int
	Node              string
	Version           int
}

// A Store is the only place where anything is true.
type Store struct {
	mu      sync.Mutex
	objects map[string]Object
	version int
	serial  int
	watches []chan struct{}
}

// NewStore makes an empty one.
func NewStore() *Store { return &Store{objects: map[string]Object{}} }

// Watch gives a channel that has something in it whenever the store has changed since it was last looked at.
func (s *Store) Watch() <-chan struct{} {
	s.mu.Lock()
	defer s.mu.Unlock()
	w := make(chan struct{}, 1)
	w <- struct{}{}
	s.watches = append(s.watches, w)
	return w
}

func (s *Store) changed() {
	for _, w := range s.watches {
		select {
		case w <- struct{}{}:
		default: // it has not looked yet, and will see this change, too
		}
	}
}

// Put writes an object if it is as it was when it was read (Version; 0: it must be new). False: somebody was faster.
func (s *Store) Put(o Object) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.objects[o.Name].Version != o.Version {
		return false
	}
	s.version++
	o.Version = s.version
	s.objects[o.Name] = o
	s.changed()
	return true
}

// Create puts a new object under a name of its own.
func (s *Store) Create(o Object) {
	s.mu.Lock()
	s.serial++
	o.Name, o.Version = fmt.Sprint(o.Name, "-", s.serial), 0
	s.mu.Unlock()
	s.Put(o)
}

// Delete removes an object. What it owns is removed by who sees that the owner is gone.
func (s *Store) Delete(name string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if _, there := s.objects[name]; there {
		delete(s.objects, name)
		s.changed()
	}
}

// List gives the objects of a kind, and of an owner if it is not "", the oldest first.
func (s *Store) List(kind, owner string) (list []Object) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, o := range s.objects {
		if o.Kind == kind && (owner == "" || o.Owner == owner) {
			list = append(list, o)
		}
	}
	slices.SortFunc(list, func(a, b Object) int { return cmp.Compare(a.Name, b.Name) })
	return list
}

// Control is a control loop: whenever something has changed, compare and correct. It ends with ctx.
func Control(ctx context.Context, s *Store, reconcile func(*Store)) {
	for changed := s.Watch(); ; {
		select {
		case <-changed:
			reconcile(s)
		case <-ctx.Done():
			return
		}
	}
}

// Deployments makes one ReplicaSet for each Deployment, with its number of replicas.
func Deployments(s *Store) {
	for _, d := range s.List("Deployment", "") {
		sets := s.List("ReplicaSet", d.Name)
		if len(sets) == 0 {
			s.Put(Object{Kind: "ReplicaSet", Name: d.Name + "-set", Owner: d.Name, Replicas: d.Replicas})
		} else if set := sets[0]; set.Replicas != d.Replicas {
			set.Replicas = d.Replicas
			s.Put(set) // if somebody was faster, the loop comes again
		}
	}
}

// ReplicaSets makes as many pods as are declared, and removes what is too many.
func ReplicaSets(s *Store) {
	for _, set := range s.List("ReplicaSet", "") {
		pods := s.List("Pod", set.Name)
		for n := len(pods); n < set.Replicas; n++ {
			s.Create(Object{Kind: "Pod", Name: set.Name, Owner: set.Name})
		}
		for n := len(pods); n > set.Replicas; n-- {
			s.Delete(pods[n-1].Name)
		}
	}
}

// Schedule puts each pod that has no node on the one with the fewest.
func Schedule(s *Store) {
	for _, p := range s.List("Pod", "") {
		nodes := s.List("Node", "")
		if p.Node != "" || len(nodes) == 0 {
			continue
		}
		load := map[string]int{}
		for _, other := range s.List("Pod", "") {
			load[other.Node]++
		}
		p.Node = slices.MinFunc(nodes, func(a, b Object) int { return load[a.Name] - load[b.Name] }).Name
		s.Put(p)
	}
}

// Nodes removes pods whose node is gone.
func Nodes(s *Store) {
	alive := map[string]bool{"": true}
	for _, n := range s.List("Node", "") {
		alive[n.Name] = true
	}
	for _, p := range s.List("Pod", "") {
		if !alive[p.Node] {
			s.Delete(p.Name)
		}
	}
}

// Running is how many pods have a node that is there.
func (s *Store) Running() (n int) {
	alive := map[string]bool{}
	for _, node := range s.List("Node", "") {
		alive[node.Name] = true
	}
	for _, p := range s.List("Pod", "") {
		if alive[p.Node] {
			n++
		}
	}
	return n
}
