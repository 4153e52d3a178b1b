// merge gives what comes out of a and b as one channel.
package main

import "fmt"

func merge(a, b <-chan int) <-chan int {
	out := make(chan int)
	copyAll := func(in <-chan int) {
		for v := range in {
			out <- v
		}
		close(out)
	}
	go copyAll(a)
	go copyAll(b)
	return out
}

// The check: what goes into the two inputs comes out of the merged one, which then ends.

func send(c chan int, values ...int) {
	for _, v := range values {
		c <- v
	}
	close(c)
}

func main() {
	a, b := make(chan int), make(chan int)
	go send(a, 1, 2)
	go send(b, 10)
	sum, n := 0, 0
	for v := range merge(a, b) {
		sum += v
		n++
	}
	must(n == 3 && sum == 13, "every value comes out once")
	fmt.Println(n, "values, sum", sum)
}

func must(ok bool, property string) {
	if !ok {
		panic("property: " + property)
	}
}
