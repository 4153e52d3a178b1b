package main

import "fmt"

// merge sets a channel to nil when it is exhausted: its case is never ready again.
func merge(a, b <-chan int) []int {
	var all []int
	for a != nil || b != nil {
		select {
		case v, ok := <-a:
			if !ok {
				a = nil
				continue
			}
			all = append(all, v)
		case v, ok := <-b:
			if !ok {
				b = nil
				continue
			}
			all = append(all, v)
		}
	}
	return all
}

func count(from, to int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for i := from; i < to; i++ {
			out <- i
		}
	}()
	return out
}

func main() {
	fmt.Println(len(merge(count(0, 4), count(10, 13))), "values")
}
