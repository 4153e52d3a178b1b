// How often does luck find a mistake? Two tests that leave something to it: when they look, and who runs when.
package main

import (
	"fmt"
	"math/rand"
)

const seed = 1

var random = rand.New(rand.NewSource(seed))

// percent of so many experiments in which it happens.
func percent(of int, happens func() bool) int {
	n := 0
	for range of {
		if happens() {
			n++
		}
	}
	return n * 100 / of
}

// oversleeps is by how many ms a loaded machine wakes somebody too late: about one, and now and then many.
func oversleeps() float64 {
	if random.Intn(50) == 0 {
		return 5 + 20*random.Float64()
	}
	return random.ExpFloat64()
}

// A test sleeps until so many ms before an entry expires, and wants it to be there.
func passes(margin, tooEarly float64) bool { return -margin+oversleeps() < -tooEarly }

// A counter is incremented by two goroutines, each in 20 steps, of which the tenth reads and the next one writes. The
// second has so many steps to do before. next says who goes on; true: an increment was lost.
func lost(before int, next func(step int) int) bool {
	var n, seen [2]int
	count := 0
	end := [2]int{20, 20 + before}
	for step := 0; n[0] < end[0] || n[1] < end[1]; step++ {
		who := next(step)
		if n[who] == end[who] {
			who = 1 - who
		}
		switch end[who] - n[who] {
		case 11:
			seen[who] = count
		case 10:
			count = seen[who] + 1
		}
		n[who]++
	}
	return count != 2
}

// asItIs lets a goroutine go on, and interrupts it once in ten thousand steps.
func asItIs() func(int) int {
	who := 0
	return func(int) int {
		if random.Intn(10_000) == 0 {
			who = 1 - who
		}
		return who
	}
}

// anybody lets anybody take the next step.
func anybody() func(int) int { return func(int) int { return random.Intn(2) } }

// onePriority lets the first go on up to one step that was drawn before (PCT with a depth of two).
func onePriority() func(int) int {
	who, change := random.Intn(2), random.Intn(100)
	return func(step int) int {
		if step == change {
			who = 1 - who
		}
		return who
	}
}

func main() {
	fmt.Println("#plot margin: ms of margin, percent of 2000 runs")
	for margin := 0.0; margin <= 20; margin += 2 {
		fmt.Println("#point margin false-alarms", margin, percent(2000, func() bool { return !passes(margin, 0) }))
		fmt.Println("#point margin 5-ms-early-missed", margin, percent(2000, func() bool { return passes(margin, 5) }))
		fmt.Println("#point margin both-in-a-bubble", margin, 0)
	}
	fmt.Println("#plot near: runs, percent of 100 campaigns that find the lost update")
	fmt.Println("#plot far: runs, percent of 100 campaigns, when one has 60 steps more to do before")
	for _, s := range []struct {
		name  string
		sched func() func(int) int
	}{{"as-it-is", asItIs}, {"anybody", anybody}, {"one-change", onePriority}} {
		for runs := 1; runs <= 1024; runs *= 4 {
			fmt.Println("#point near", s.name, runs, percent(100, func() bool { return found(0, runs, s.sched) }))
			fmt.Println("#point far", s.name, runs, percent(100, func() bool { return found(60, runs, s.sched) }))
		}
	}
}

func found(before, runs int, sched func() func(int) int) bool {
	for range runs {
		if lost(before, sched()) {
			return true
		}
	}
	return false
}
