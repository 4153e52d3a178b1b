// Package sync has the state that the types of package sync are made of, so that these have the
// shape, size and printed form of Go's.
package sync

// A Mutex is the state of a mutex: package runtime's type mutex.
type Mutex struct {
	state int32
	sema  uint32 // here the id of the goroutine that holds it
}
