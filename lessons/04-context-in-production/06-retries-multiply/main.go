// A downstream that can do 10 calls in 10 ms, and clients who try again.
package main

import "fmt"

// A client gives up after so many tries; a budget allows retries for so many percent of first tries.
type client struct {
	name   string
	tries  int
	budget int
}

// simulate has fresh calls in each round of 10 ms; all that find no capacity fail, and may be tried
// again in the next round. From round 10 to 14 the downstream can do only 5.
func (c client) simulate(fresh int) {
	waiting := make([]int, c.tries) // calls by how often they have been tried
	tokens, answered := 0, 0
	for round := range 30 {
		capacity := 10 // slide 6..40
		if round >= 10 && round < 15 {
			capacity = 5
		}
		waiting[0] = fresh
		tokens = min(tokens+fresh*c.budget, 100*fresh)
		load := 0
		for tried := range waiting {
			load += waiting[tried]
		}
		fmt.Println("#point load", c.name, round, load)

		next := make([]int, c.tries)
		done := capacity
		if load > capacity {
			done = capacity * capacity / load // who is overloaded wastes work on calls that fail
		}
		answered += min(done, load)
		failed := max(load-done, 0)
		for tried := c.tries - 1; tried >= 0; tried-- {
			again := min(failed, waiting[tried])
			failed -= again
			if tried+1 == c.tries {
				continue // gives up
			}
			if c.budget < 100 {
				again = min(again, tokens/100)
				tokens -= 100 * again
			}
			next[tried+1] = again
		}
		waiting = next
	}
	fmt.Println(c.name, "answered", answered, "of", 30*fresh)
}

func main() {
	fmt.Println("#plot load: round of 10 ms, calls to the downstream")
	client{"no-retry", 1, 100}.simulate(8)
	client{"retry-3", 4, 100}.simulate(8)
	client{"budget-10%", 4, 10}.simulate(8)
}
