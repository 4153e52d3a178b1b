// The loops at their smallest: one pod shall run, and the node that it may be on dies at any moment.
package main

import (
	"context"
	"fmt"

	"lesson/kube"
)

func main() {
	s := kube.NewStore()
	s.Put(kube.Object{Kind: "Node", Name: "a"})
	s.Put(kube.Object{Kind: "Node", Name: "b"})
	s.Put(kube.Object{Kind: "ReplicaSet", Name: "web", Replicas: 1})
	ctx, cancel := context.WithCancel(context.Background())
	right, ended := make(chan bool, 1), make(chan bool)
	go func() {
		kube.Control(ctx, s, func(s *kube.Store) {
			kube.Nodes(s)
			kube.ReplicaSets(s)
			kube.Schedule(s)
			if len(s.List("Node", "")) == 1 && s.Running() == 1 && len(right) == 0 {
				right <- true
			}
		})
		ended <- true
	}()
	s.Delete("a")
	<-right // nobody would ever send it, if the loop stopped short
	cancel()
	<-ended
	fmt.Println("one runs")
}
