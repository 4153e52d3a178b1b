// Four workloads on one simulated machine, from 1 to 64 cores, under the strategies of four languages. Seed 1.
package main

import (
	"fmt"
	"math/rand"
	"slices"

	"lesson/cores"
)

const (
	ms    = 1000 // in microseconds
	tasks = 1000 // slide 100..4000 by 100
)

// mixes give the tasks of a workload, always the same ones.
var mixes = []struct {
	name string
	make func(r *rand.Rand, i int) cores.Task
}{
	{"compute", func(*rand.Rand, int) cores.Task { return cores.Task{Compute: 2 * ms} }},
	{"wait", func(*rand.Rand, int) cores.Task { return cores.Task{Compute: 50, Wait: 100 * ms, Again: 50} }},
	{"fan-out", func(_ *rand.Rand, i int) cores.Task { // ten requests of a hundred calls each
		return cores.Task{At: i / 100 * 20 * ms, Compute: 100, Wait: 20 * ms, Again: 100}
	}},
	{"long-tail", func(r *rand.Rand, i int) cores.Task {
		t := cores.Task{At: i * 200, Compute: 200}
		if r.Intn(50) == 0 {
			t.Compute = 50 * ms
		}
		return t
	}},
}

func main() {
	for _, mix := range mixes {
		fmt.Printf("#plot %s-rate: cores, tasks a second\n", mix.name)
		fmt.Printf("#plot %s-90th: cores, ms until 9 of 10 are answered\n", mix.name)
		fmt.Printf("#plot %s-memory: cores, MiB\n", mix.name)
		for _, s := range cores.All {
			for n := 1; n <= 64; n *= 2 {
				r := rand.New(rand.NewSource(1))
				var load []cores.Task
				for i := range tasks {
					load = append(load, mix.make(r, i))
				}
				got := s.Run(n, load)
				slices.Sort(got.LatencyUs)
				fmt.Printf("#point %s-rate %s %d %d\n", mix.name, s.Name, n, tasks*1000*ms/got.EndUs)
				fmt.Printf("#point %s-90th %s %d %d\n", mix.name, s.Name, n, got.LatencyUs[tasks*9/10]/ms)
				fmt.Printf("#point %s-memory %s %d %d\n", mix.name, s.Name, n, got.PeakKiB/1024)
			}
		}
	}
}
