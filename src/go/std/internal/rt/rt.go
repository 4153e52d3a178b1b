// Package rt gives the library what only the run time has.
package rt

// Rand64 returns a random number; the sequence is a function of the run's seed.
//
//interleave:linkname runtime.rand64
func Rand64() uint64
