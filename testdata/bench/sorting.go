// Sorting 1,000,000 numbers in three ways.
package main

import (
	"fmt"
	"slices"
	"sort"
)

func numbers(n int) []int {
	list := make([]int, n)
	state := uint64(7)
	for i := range list {
		state = state*6364136223846793005 + 1442695040888963407
		list[i] = int(state >> 33)
	}
	return list
}

func main() {
	const n = 1_000_000
	a, b, c := numbers(n), numbers(n), numbers(n)
	sort.Ints(a)
	slices.Sort(b)
	sort.Slice(c, func(i, j int) bool { return c[i] > c[j] })
	fmt.Println(a[0], a[n/2], b[n-1], c[0], c[n/2])
}
