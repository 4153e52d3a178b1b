// Package synctest tests concurrent code with a clock of its own. A test runs in a bubble: in it,
// time begins on 1 January 2000 and moves only when all goroutines of the bubble wait.
package synctest

import (
	"sync"
	"testing"
	_ "unsafe" // for linkname
)

//interleave:linkname runtime.synctestRun
func synctestRun(f func())

//interleave:linkname runtime.synctestWait
func synctestWait()

//interleave:linkname runtime.inBubble
func inBubble() bool

//interleave:linkname testing.runInBubble
func runInBubble(t *testing.T, f func(*testing.T), run func(func())) bool

// turn is held by the test whose bubble there is.
var turn sync.Mutex

// Test runs f in a new bubble and waits until all goroutines that it has started have ended. If they
// cannot, Test panics. f must not run subtests, nor be parallel.
func Test(t *testing.T, f func(*testing.T)) {
	if inBubble() {
		panic("synctest.Run called from within a synctest bubble")
	}
	ok := runInBubble(t, f, func(run func()) {
		turn.Lock()
		defer turn.Unlock()
		synctestRun(run)
	})
	if !ok {
		t.FailNow() // f has said why
	}
}

// Wait waits until all other goroutines of the bubble wait for something that only the bubble can
// bring about.
func Wait() { synctestWait() }
