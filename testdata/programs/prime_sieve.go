// The concurrent prime sieve: each prime found adds one goroutine that filters its multiples.
package main

import "fmt"

// generate sends 2, 3, 4, ... until it is told to stop.
func generate(done <-chan struct{}) <-chan int {
	ch := make(chan int)
	go func() {
		defer close(ch)
		for i := 2; ; i++ {
			select {
			case ch <- i:
			case <-done:
				return
			}
		}
	}()
	return ch
}

// filter passes on the values of in that are not divisible by prime.
func filter(done <-chan struct{}, in <-chan int, prime int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for i := range in {
			if i%prime == 0 {
				continue
			}
			select {
			case out <- i:
			case <-done:
				return
			}
		}
	}()
	return out
}

func main() {
	const count = 25

	done := make(chan struct{})
	defer close(done)

	primes := make([]int, 0, count)
	ch := generate(done)
	for range count {
		prime := <-ch
		primes = append(primes, prime)
		ch = filter(done, ch, prime)
	}

	sum := 0
	for i, p := range primes {
		sep := " "
		if (i+1)%10 == 0 || i == len(primes)-1 {
			sep = "\n"
		}
		fmt.Printf("%2d%s", p, sep)
		sum += p
	}
	fmt.Printf("sum of the first %d primes: %d\n", count, sum)
}
