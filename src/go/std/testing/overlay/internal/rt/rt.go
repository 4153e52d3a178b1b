// Package rt stands in for the library's runtime services when real Go builds the library.
package rt

import "math/rand/v2"

// Rand64 returns a random number.
func Rand64() uint64 { return rand.Uint64() }
