// Package interleave lets a program say what else can differ from run to run besides the schedule.
//
// A simulation of a network that may drop a message writes
//
//	if interleave.Choose(2) == 1 {
//		return // the message is lost
//	}
//
// Exploring tries every answer, as it tries every schedule; running takes a random one.
package interleave

// Choose returns one of the numbers 0 to n-1.
func Choose(n int) int {
	if n <= 0 || n > 1<<16 {
		panic("interleave: Choose wants a number from 1 to 65536")
	}
	return int(choose(int32(n)))
}

//interleave:linkname runtime.choose
func choose(n int32) int32
