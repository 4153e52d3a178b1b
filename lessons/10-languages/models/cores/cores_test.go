package cores

import "testing"

func same(n int, t Task) (tasks []Task) {
	for range n {
		tasks = append(tasks, t)
	}
	return tasks
}

func TestCoresAreUsed(t *testing.T) {
	tasks := same(64, Task{Compute: 1000})
	for _, s := range []Strategy{RustAsync, Go, JavaVirtual} {
		if got := s.Run(4, tasks).EndUs; got != 16_000 {
			t.Errorf("%s: %d", s.Name, got)
		}
	}
	if got := PythonGIL.Run(4, tasks).EndUs; got < 64_000 {
		t.Errorf("one lock, and %d", got)
	}
	if got := PythonLoop.Run(4, tasks).EndUs; got < 64_000 {
		t.Errorf("one loop, and %d", got)
	}
}

func TestWaitingHoldsAThread(t *testing.T) {
	tasks := same(400, Task{Compute: 1, Wait: 100_000, Again: 1})
	if got := JavaThreads.Run(4, tasks).EndUs; got < 200_000 {
		t.Errorf("200 threads, 400 waits of 100 ms: %d µs", got)
	}
	if got := Go.Run(4, tasks).EndUs; got > 101_000 {
		t.Errorf("Go: %d µs", got)
	}
}

func TestOnlySomeInterrupt(t *testing.T) {
	tasks := []Task{{Compute: 1_000_000}, {At: 1, Compute: 10}}
	if got := Go.Run(1, tasks).LatencyUs[1]; got > 20_000 {
		t.Errorf("Go: the short one waits %d µs", got)
	}
	if got := RustAsync.Run(1, tasks).LatencyUs[1]; got < 1_000_000 {
		t.Errorf("Rust: nobody interrupts, and the short one waits %d µs", got)
	}
}
