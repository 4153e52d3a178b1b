// A pipeline in the style of the Go blog: a source, two stages fanned out over several
// goroutines, and a merge that fans their outputs in again.
package main

import (
	"fmt"
	"sort"
	"strings"
	"sync"
)

func source(words ...string) <-chan string {
	out := make(chan string)
	go func() {
		defer close(out)
		for _, w := range words {
			out <- w
		}
	}()
	return out
}

// stage applies f to everything that arrives, in one goroutine of its own.
func stage[In, Out any](in <-chan In, f func(In) Out) <-chan Out {
	out := make(chan Out)
	go func() {
		defer close(out)
		for v := range in {
			out <- f(v)
		}
	}()
	return out
}

// fanOut starts n copies of a stage that share one input.
func fanOut[In, Out any](n int, in <-chan In, f func(In) Out) []<-chan Out {
	outs := make([]<-chan Out, n)
	for i := range outs {
		outs[i] = stage(in, f)
	}
	return outs
}

// merge is the fan-in: it closes its output once every input is closed.
func merge[T any](ins ...<-chan T) <-chan T {
	out := make(chan T)
	var wg sync.WaitGroup
	wg.Add(len(ins))
	for _, in := range ins {
		go func() {
			defer wg.Done()
			for v := range in {
				out <- v
			}
		}()
	}
	go func() {
		wg.Wait()
		close(out)
	}()
	return out
}

type scored struct {
	word  string
	score int
}

func score(word string) scored {
	total := 0
	for _, r := range strings.ToLower(word) {
		total += int(r-'a') + 1
	}
	return scored{word, total}
}

func main() {
	words := source("Gopher", "channel", "select", "goroutine", "mutex", "defer", "Range")
	upper := merge(fanOut(3, words, strings.ToUpper)...)
	scores := merge(fanOut(2, upper, score)...)

	var all []scored
	for s := range scores {
		all = append(all, s)
	}
	sort.Slice(all, func(i, j int) bool { return all[i].score > all[j].score })
	for rank, s := range all {
		fmt.Printf("%d. %-10s %4d\n", rank+1, s.word, s.score)
	}
}
