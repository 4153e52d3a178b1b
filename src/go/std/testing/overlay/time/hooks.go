package time

import (
	"time"
	"unsafe"
)

var start = time.Now()

func timeNow() (sec int64, nsec int32, mono int64) {
	now := time.Now()
	return now.Unix(), int32(now.Nanosecond()), int64(now.Sub(start)) + 1
}

func timeSleep(ns int64) { time.Sleep(time.Duration(ns)) }

func newTimer(d, period int64, f func(), c unsafe.Pointer, loc unsafe.Pointer) unsafe.Pointer {
	panic("no timers here")
}

func stopTimer(t unsafe.Pointer) bool { panic("no timers here") }

func resetTimer(t unsafe.Pointer, d, period int64) bool { panic("no timers here") }
