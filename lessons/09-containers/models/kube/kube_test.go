package kube

import (
	"context"
	"testing"
	"testing/synctest"
)

func TestConverges(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := NewStore()
		ctx, cancel := context.WithCancel(t.Context())
		for _, loop := range []func(*Store){Deployments, ReplicaSets, Schedule, Nodes} {
			go Control(ctx, s, loop)
		}
		s.Put(Object{Kind: "Node", Name: "a"})
		s.Put(Object{Kind: "Node", Name: "b"})
		s.Put(Object{Kind: "Deployment", Name: "web", Replicas: 4})
		synctest.Wait()
		if s.Running() != 4 {
			t.Errorf("running %d of 4", s.Running())
		}
		s.Delete("b")
		synctest.Wait()
		if s.Running() != 4 || len(s.List("Pod", "")) != 4 {
			t.Errorf("after b died: running %d of 4", s.Running())
		}
		d := s.List("Deployment", "")[0]
		d.Replicas = 1
		s.Put(d)
		synctest.Wait()
		if s.Running() != 1 {
			t.Errorf("scaled down: running %d of 1", s.Running())
		}
		cancel()
	})
}

func TestTheFasterOneWins(t *testing.T) {
	s := NewStore()
	s.Put(Object{Name: "x"})
	o := s.List("", "")[0]
	if !s.Put(o) || s.Put(o) {
		t.Error("the second write was made from something that is no longer there")
	}
}
