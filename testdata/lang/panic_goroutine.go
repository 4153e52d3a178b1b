// A panic in a goroutine ends the program; main's recover cannot stop it and main's deferred
// calls do not run.
package main

import (
	"fmt"
	"time"
)

type job struct{ id, parts int }

func (j job) share(total int) int {
	return total / j.parts
}

func work(jobs <-chan job, total int) {
	defer fmt.Println("the worker's deferred call runs")
	for j := range jobs {
		fmt.Println("job", j.id, "gets", j.share(total))
	}
}

func main() {
	defer fmt.Println("never")
	defer func() { recover() }()
	jobs := make(chan job)
	go work(jobs, 100)
	for i := 3; i >= 0; i-- {
		jobs <- job{3 - i, i}
	}
	time.Sleep(time.Second)
}
