//go:build ignore

// Lagged prints math/rand/table.go: the numbers that the seed is mixed with to make the first state
// of the generator of math/rand. They are found from what real Go's generator returns: its first
// 607 numbers determine its first state.
//
//	go run src/go/std/testing/gen/lagged.go > src/go/std/math/rand/table.go
package main

import (
	"fmt"
	"math/rand"
)

const (
	size = 607
	lag  = 273
)

func main() {
	src := rand.NewSource(1).(rand.Source64)
	var y, state [size]uint64
	for k := range y {
		y[k] = src.Uint64()
	}
	// Step k adds the numbers at feed, 333-k, and at tap, 606-k, and stores the sum at feed. From
	// step 273 on the one at tap is the sum of 273 steps before.
	feed := func(k int) int { return (size - lag - 1 - k + size) % size }
	for k := lag; k < size; k++ {
		state[feed(k)] = y[k] - y[k-lag]
	}
	for k := 0; k < lag; k++ {
		state[feed(k)] = y[k] - state[size-1-k]
	}
	x := int32(1)
	next := func() uint64 {
		x = int32(int64(x) * 48271 % (1<<31 - 1))
		return uint64(x)
	}
	for range 20 {
		next()
	}
	fmt.Println("package rand\n\n// Made by testing/gen/lagged.go.\n\n// mixed is what a seed is mixed with to make the first state.\nvar mixed = [size]uint64{")
	for i := range state {
		u := next() << 40
		u ^= next() << 20
		u ^= next()
		if i%4 == 0 {
			fmt.Print("\t")
		}
		fmt.Printf("%#016x,", state[i]^u)
		if i%4 == 3 || i == size-1 {
			fmt.Println()
		} else {
			fmt.Print(" ")
		}
	}
	fmt.Println("}")
}
