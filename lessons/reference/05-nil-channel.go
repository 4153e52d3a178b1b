package main

import "fmt"

func count(n int) chan int {
	c := make(chan int)
	go func() {
		for i := range n {
			c <- i
		}
		close(c)
	}()
	return c
}

func main() {
	a, b := count(2), count(1)
	for a != nil || b != nil {
		select {
		case _, ok := <-a:
			if !ok {
				a = nil // from now on this case is off
			}
		case _, ok := <-b:
			if !ok {
				b = nil
			}
		}
	}
	fmt.Println("both are done")
}
