// A fixed pool of workers takes jobs from one channel and sends results to another;
// the results arrive in any order, so they are sorted before they are printed.
package main

import (
	"fmt"
	"sort"
	"sync"
	"time"
)

const workers = 3

type job struct {
	id   int
	size int
}

type result struct {
	job
	sum     int
	elapsed time.Duration
}

// process pretends that a job takes a millisecond for each unit of its size.
func process(j job) result {
	cost := time.Duration(j.size) * time.Millisecond
	time.Sleep(cost)
	sum := 0
	for i := range j.size {
		sum += (i + 1) * (i + 1)
	}
	return result{job: j, sum: sum, elapsed: cost}
}

func worker(jobs <-chan job, results chan<- result, wg *sync.WaitGroup) {
	defer wg.Done()
	for j := range jobs {
		results <- process(j)
	}
}

func main() {
	jobs := make(chan job)
	results := make(chan result)

	var wg sync.WaitGroup
	for range workers {
		wg.Add(1)
		go worker(jobs, results, &wg)
	}

	go func() {
		defer close(jobs)
		for id, size := range []int{5, 1, 4, 2, 3, 8, 6, 7} {
			jobs <- job{id: id + 1, size: size}
		}
	}()

	go func() {
		wg.Wait()
		close(results)
	}()

	var all []result
	var total time.Duration
	for r := range results {
		all = append(all, r)
		total += r.elapsed
	}

	sort.Slice(all, func(i, j int) bool { return all[i].id < all[j].id })
	for _, r := range all {
		fmt.Printf("job %d: size %d, sum of squares %3d, cost %v\n", r.id, r.size, r.sum, r.elapsed)
	}
	fmt.Printf("%d jobs on %d workers, total cost %v\n", len(all), workers, total)
}
