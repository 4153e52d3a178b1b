package runtime

import "unsafe"

// This file has Go's profiles and traces, of which there are none here: the machine shows more.

// MemProfileRate is how many bytes are allocated between two samples of Go's memory profile.
var MemProfileRate int = 512 * 1024

// A StackRecord is a stack.
type StackRecord struct {
	Stack0 [32]uintptr // stack trace for this record; ends at first 0 entry
}

// Stack returns the program counters of the stack.
func (r *StackRecord) Stack() []uintptr { return untilZero(r.Stack0[:]) }

func untilZero(pcs []uintptr) []uintptr {
	for i, pc := range pcs {
		if pc == 0 {
			return pcs[:i]
		}
	}
	return pcs
}

// A MemProfileRecord describes what was allocated at one place.
type MemProfileRecord struct {
	AllocBytes, FreeBytes     int64       // number of bytes allocated, freed
	AllocObjects, FreeObjects int64       // number of objects allocated, freed
	Stack0                    [32]uintptr // stack trace for this record; ends at first 0 entry
}

// InUseBytes returns the number of bytes that were not freed.
func (r *MemProfileRecord) InUseBytes() int64 { return r.AllocBytes - r.FreeBytes }

// InUseObjects returns the number of objects that were not freed.
func (r *MemProfileRecord) InUseObjects() int64 { return r.AllocObjects - r.FreeObjects }

// Stack returns the program counters of the place.
func (r *MemProfileRecord) Stack() []uintptr { return untilZero(r.Stack0[:]) }

// A BlockProfileRecord describes the waiting at one place.
type BlockProfileRecord struct {
	Count  int64
	Cycles int64
	StackRecord
}

// MemProfile returns an empty profile.
func MemProfile(p []MemProfileRecord, inuseZero bool) (n int, ok bool) { return 0, true }

// BlockProfile returns an empty profile.
func BlockProfile(p []BlockProfileRecord) (n int, ok bool) { return 0, true }

// MutexProfile returns an empty profile.
func MutexProfile(p []BlockProfileRecord) (n int, ok bool) { return 0, true }

// GoroutineProfile returns an empty profile.
func GoroutineProfile(p []StackRecord) (n int, ok bool) { return 0, true }

// ThreadCreateProfile returns an empty profile.
func ThreadCreateProfile(p []StackRecord) (n int, ok bool) { return 0, true }

// CPUProfile panics, as Go's does.
func CPUProfile() []byte { panic("CPUProfile no longer available") }

// SetBlockProfileRate does nothing.
func SetBlockProfileRate(rate int) {}

// SetMutexProfileFraction does nothing.
func SetMutexProfileFraction(rate int) int { return 0 }

// SetCPUProfileRate does nothing.
func SetCPUProfileRate(hz int) {}

// SetCgoTraceback does nothing.
func SetCgoTraceback(version int, traceback, context, symbolizer unsafe.Pointer) {}

// StartTrace fails.
func StartTrace() error { return plainError("tracing is not available") }

// StopTrace does nothing.
func StopTrace() {}

// ReadTrace returns nothing.
func ReadTrace() (buf []byte) { return nil }
