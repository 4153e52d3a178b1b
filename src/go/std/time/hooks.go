package time

import "unsafe"

// What this package stands on: package runtime has the clock, which is virtual unless the host asks
// for real time, and the timers (runtime/time.go). It knows the layout of Time.

//interleave:linkname runtime.timeNow
func timeNow() (sec int64, nsec int32, mono int64)

//interleave:linkname runtime.timeSleep
func timeSleep(ns int64)

//interleave:linkname runtime.newTimer
func newTimer(d, period int64, f func(), c unsafe.Pointer, loc unsafe.Pointer) unsafe.Pointer

//interleave:linkname runtime.stopTimer
func stopTimer(t unsafe.Pointer) bool

//interleave:linkname runtime.resetTimer
func resetTimer(t unsafe.Pointer, d, period int64) bool
