// Two goroutines hand a ball to and fro.
package main

import "fmt"

func player(name string, in, out chan int) {
	for ball := range in {
		fmt.Println(name, ball)
		if ball == 4 {
			close(out)
			return
		}
		out <- ball + 1
	}
}

func main() {
	left, right := make(chan int), make(chan int)
	go player("pong", right, left)
	go func() { right <- 1 }()
	player("ping", left, right)
}
