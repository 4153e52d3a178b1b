// Numbers through a chain of stages, and to workers and back, over buffered and unbuffered channels.
package main

import "sync"

func stage(in <-chan int, buffer, add int) <-chan int {
	out := make(chan int, buffer)
	go func() {
		for v := range in {
			out <- v + add
		}
		close(out)
	}()
	return out
}

func main() {
	source := make(chan int)
	go func() {
		for i := 0; i < 200_000; i++ {
			source <- i
		}
		close(source)
	}()
	var c <-chan int = source
	for i := 0; i < 6; i++ {
		c = stage(c, i%3*8, i)
	}
	merged := make(chan int, 4)
	var wg sync.WaitGroup
	for w := 0; w < 4; w++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for v := range c {
				merged <- v * 2
			}
		}()
	}
	go func() {
		wg.Wait()
		close(merged)
	}()
	sum := 0
	for v := range merged {
		sum += v
	}
	println(sum)
}
