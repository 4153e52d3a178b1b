// N-queens by backtracking with bit masks; the first rows are split over goroutines.
package main

import (
	"fmt"
	"math/bits"
	"strings"
)

// solve counts the placements of the rows that remain. Each mask has a bit for every column
// that is attacked: straight, and along the two diagonals.
func solve(n int, cols, left, right uint, visit func()) int {
	full := uint(1)<<n - 1
	if cols == full {
		if visit != nil {
			visit()
		}
		return 1
	}
	count := 0
	for free := full &^ (cols | left | right); free != 0; free &= free - 1 {
		bit := free & -free
		count += solve(n, cols|bit, (left|bit)<<1, (right|bit)>>1, visit)
	}
	return count
}

// first returns the first solution in lexical order, as the column of each row.
func first(n int) []int {
	queens := make([]int, 0, n)
	safe := func(col int) bool {
		for row, c := range queens {
			if d := len(queens) - row; c == col || c == col-d || c == col+d {
				return false
			}
		}
		return true
	}
	var place func() bool
	place = func() bool {
		if len(queens) == n {
			return true
		}
		for col := range n {
			if !safe(col) {
				continue
			}
			queens = append(queens, col)
			if place() {
				return true
			}
			queens = queens[:len(queens)-1]
		}
		return false
	}
	if !place() {
		return nil
	}
	return queens
}

func parallel(n int) int {
	counts := make(chan int)
	for col := range n {
		go func() {
			bit := uint(1) << col
			counts <- solve(n, bit, bit<<1, bit>>1, nil)
		}()
	}
	total := 0
	for range n {
		total += <-counts
	}
	return total
}

func main() {
	for n := 1; n <= 8; n++ {
		visits := 0
		count := solve(n, 0, 0, 0, func() { visits++ })
		fmt.Printf("%d queens: %3d solutions, in parallel %3d, visited %3d\n", n, count, parallel(n), visits)
	}
	for _, col := range first(8) {
		fmt.Println(strings.Repeat(". ", col) + "Q" + strings.Repeat(" .", 7-col))
	}
	fmt.Println("three queens:", first(3) == nil)
	fmt.Println("bits in 0b101101:", bits.OnesCount(0b101101))
}
