// Package interleave lets programs that use Interleave's package of this name be built with Go as well: copy
// this folder beside the program and add to its go.mod
//
//	require interleave v0.0.0
//	replace interleave => ./interleave
//
// Choose gives a random answer. AtExit does nothing, since Go calls nobody when function main returns.
package interleave

import "math/rand/v2"

// Choose returns one of the numbers 0 to n-1.
func Choose(n int) int {
	if n <= 0 || n > 1<<16 {
		panic("interleave: Choose wants a number from 1 to 65536")
	}
	return rand.IntN(n)
}

// AtExit asks that f be true when function main returns. Only Interleave looks.
func AtExit(f func() bool) {}
