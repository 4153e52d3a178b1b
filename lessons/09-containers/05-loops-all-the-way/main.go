// A control plane of four loops. A node dies, a deployment grows, a node comes, a deployment shrinks.
package main

import (
	"context"
	"fmt"
	"time"

	"lesson/kube"
)

const ms = time.Millisecond

// slowly lets a loop take some time for each look.
func slowly(each time.Duration, reconcile func(*kube.Store)) func(*kube.Store) {
	return func(s *kube.Store) {
		time.Sleep(each)
		reconcile(s)
	}
}

func scale(s *kube.Store, name string, replicas int) {
	for {
		d := s.List("Deployment", "")[0]
		d.Replicas = replicas
		if s.Put(d) {
			return
		}
	}
}

func main() {
	s := kube.NewStore()
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	go kube.Control(ctx, s, slowly(5*ms, kube.Deployments))
	go kube.Control(ctx, s, slowly(7*ms, kube.ReplicaSets))
	go kube.Control(ctx, s, slowly(3*ms, kube.Schedule))
	go kube.Control(ctx, s, slowly(40*ms, kube.Nodes)) // takes a while to believe it
	for _, n := range []string{"a", "b", "c"} {
		s.Put(kube.Object{Kind: "Node", Name: n})
	}
	s.Put(kube.Object{Kind: "Deployment", Name: "web", Replicas: 6})
	events := map[int]func(){
		100: func() { s.Delete("b") }, // the node dies
		200: func() { scale(s, "web", 9) },
		300: func() { s.Put(kube.Object{Kind: "Node", Name: "d"}); s.Delete("a") },
		400: func() { scale(s, "web", 3) },
	}
	fmt.Println("#plot pods: ms, pods")
	for at := 0; at <= 500; at += 10 {
		if happen := events[at]; happen != nil {
			happen()
		}
		fmt.Println("#point pods declared", at, s.List("Deployment", "")[0].Replicas)
		fmt.Println("#point pods running", at, s.Running())
		time.Sleep(10 * ms)
	}
}
