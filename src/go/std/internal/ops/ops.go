// Package ops names the visible operations that the library itself tells the run time of, by the
// numbers of runtime/event.go (ops.test.ts compares them).
package ops

const (
	Pool     = 23
	MapLoad  = 24
	MapStore = 25
	Load     = 26
	Store    = 27
	Add      = 28
	Swap     = 29
	CAS      = 30
	Logic    = 31
)
