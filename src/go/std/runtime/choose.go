package runtime

// This file has what package interleave is made of.

// choose returns a number from 0 to n-1: the one decided on outside, or a random one.
func choose(n int32) int32 {
	if mode() != 0 {
		visibleOp(opChoose, 0, n)
		gp := getg()
		k := gp.choice
		gp.choice = -1
		if k >= 0 && k < n {
			return k
		}
	}
	return int32(getg().chooseCase(uint32(n)))
}

// atMainReturn is called by goroutine main when function main has returned.
var atMainReturn func()

// onMainReturn has f called then.
func onMainReturn(f func()) { atMainReturn = f }
