// Two players hand one ball back and forth over unbuffered channels.
package main

import "fmt"

type Ball struct {
	hits int
	path []string
}

// player returns each ball until the rally is over, then passes the end on.
func player(name string, in <-chan *Ball, out chan<- *Ball, limit int) {
	defer close(out)
	for ball := range in {
		ball.hits++
		ball.path = append(ball.path, name)
		if ball.hits <= 4 {
			fmt.Println(name, ball.hits)
		}
		if ball.hits == limit {
			return
		}
		out <- ball
	}
}

func rally(limit int) *Ball {
	toPing, toPong := make(chan *Ball), make(chan *Ball)
	done := make(chan struct{})
	ball := new(Ball)
	go func() {
		defer close(done)
		player("ping", toPing, toPong, limit)
	}()
	go player("pong", toPong, toPing, limit)
	toPing <- ball
	<-done
	return ball
}

func main() {
	for _, limit := range []int{3, 1000} {
		ball := rally(limit)
		counts := map[string]int{}
		for _, name := range ball.path {
			counts[name]++
		}
		last := ball.path[len(ball.path)-1]
		fmt.Printf("%d hits (%v), last by %s\n", ball.hits, counts, last)
	}

	// The same with one channel and values instead of pointers.
	table := make(chan int)
	go func() {
		for n := range table {
			table <- n + 1
		}
	}()
	n := 0
	for range 500 {
		table <- n
		n = <-table
	}
	close(table)
	fmt.Println("returned", n, "times")
}
