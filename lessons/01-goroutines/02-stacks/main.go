// A goroutine that goes deep. Watch its stack.
package main

import "fmt"

func down(depth int) int {
	var room [32]int // a quarter of a KiB in each frame
	room[depth%32] = depth
	if depth == 0 {
		return 0
	}
	return room[depth%32] - depth + 1 + down(depth-1)
}

func diver(depth int, depths chan int) {
	depths <- down(depth)
}

func main() {
	depths := make(chan int)
	for _, depth := range []int{2, 20, 200} {
		go diver(depth, depths)
		fmt.Println("came back from", <-depths)
	}
}
