// Package cores is a model of one machine, on which tasks run under the strategies of several languages.
//
// It keeps: cores; tasks that compute, wait and compute again; how many workers a strategy has, whether they may compute at
// the same time, what a change of task costs, what a waiting task holds in memory, whether waiting holds a worker, and
// whether a long computation is interrupted. It leaves out: caches, memory bandwidth, garbage collection, the speed of the
// code itself (one ms of work is one ms in all of them, which is unfair to Rust and kind to Python), and the network.
package cores

import "container/heap"

// A Strategy is how a language's run time puts tasks on cores.
type Strategy struct {
	Name     string
	Workers  func(cores int) int // what can run tasks: threads, processes
	OneLock  bool                // only one worker computes at a time
	Holds    bool                // a task that waits keeps its worker
	SwitchUs int                 // to change from a task to another
	SliceUs  int                 // after which a task that computes is interrupted; 0: never
	TaskKiB  int                 // what a task holds that waits or runs
	BaseKiB  int                 // what each worker holds
}

func fixed(n int) func(int) int   { return func(int) int { return n } }
func perCore(n int) func(int) int { return func(cores int) int { return n * cores } }

// The strategies, with sizes of the right order for 64-bit Linux in 2025.
var (
	RustAsync   = Strategy{"Rust-async", perCore(1), false, false, 0, 0, 1, 64}
	Go          = Strategy{"Go", perCore(1), false, false, 0, 10_000, 3, 64}
	JavaThreads = Strategy{"Java-threads", fixed(200), false, true, 2, 4_000, 0, 200}
	JavaVirtual = Strategy{"Java-virtual", perCore(1), false, false, 0, 0, 2, 200}
	PythonGIL   = Strategy{"Python-threads", fixed(200), true, true, 5, 5_000, 0, 200}
	PythonLoop  = Strategy{"Python-asyncio", fixed(1), false, false, 1, 0, 5, 20_000}
	PythonProcs = Strategy{"Python-processes", perCore(1), false, true, 2, 4_000, 0, 20_000}
	PythonFree  = Strategy{"Python-free-threaded", fixed(200), false, true, 2, 4_000, 0, 250}

	All = []Strategy{RustAsync, Go, JavaThreads, JavaVirtual, PythonGIL, PythonLoop, PythonProcs, PythonFree}
)

// A Task arrives, computes, waits and computes again. Times are in microseconds.
type Task struct{ At, Compute, Wait, Again int }

// Result is what came of a run.
type Result struct {
	EndUs     int
	LatencyUs []int // of each task, in the order of the tasks
	PeakKiB   int
}

type job struct {
	task  int
	need  int // µs of computing that are left
	again bool
}

type event struct {
	at, seq int
	do      func()
}

type events []event

func (e events) Len() int { return len(e) }
func (e events) Less(i, j int) bool {
	return e[i].at < e[j].at || e[i].at == e[j].at && e[i].seq < e[j].seq
}
func (e events) Swap(i, j int) { e[i], e[j] = e[j], e[i] }
func (e *events) Push(x any)   { *e = append(*e, x.(event)) }
func (e *events) Pop() any {
	last := (*e)[len(*e)-1]
	*e = (*e)[:len(*e)-1]
	return last
}

type machine struct {
	s             Strategy
	now, seq      int
	events        events
	free, workers int   // cores that may compute, workers that hold no task
	waiting       []job // for a worker
	ready         []job // that have one, or need none, for a core
	alive, peak   int
	result        Result
	tasks         []Task
}

func (m *machine) after(us int, do func()) {
	m.seq++
	heap.Push(&m.events, event{m.now + us, m.seq, do})
}

// Run has the tasks done on so many cores.
func (s Strategy) Run(cores int, tasks []Task) Result {
	m := &machine{s: s, tasks: tasks, workers: s.Workers(cores), free: cores}
	if s.OneLock {
		m.free = 1
	}
	if !s.Holds {
		m.free = min(m.free, m.workers)
	}
	base := m.workers * s.BaseKiB
	m.result.LatencyUs = make([]int, len(tasks))
	for i, t := range tasks {
		m.after(t.At, func() { m.arrive(i) })
	}
	for len(m.events) > 0 {
		e := heap.Pop(&m.events).(event)
		m.now = e.at
		e.do()
		m.dispatch()
	}
	m.result.EndUs, m.result.PeakKiB = m.now, base+m.peak*s.TaskKiB
	return m.result
}

func (m *machine) arrive(task int) {
	m.alive++
	m.peak = max(m.peak, m.alive)
	m.waiting = append(m.waiting, job{task, m.tasks[task].Compute, false})
}

func (m *machine) dispatch() {
	for len(m.waiting) > 0 && (!m.s.Holds || m.workers > 0) {
		if m.s.Holds {
			m.workers--
		}
		m.ready = append(m.ready, m.waiting[0])
		m.waiting = m.waiting[1:]
	}
	for m.free > 0 && len(m.ready) > 0 {
		j := m.ready[0]
		m.ready = m.ready[1:]
		m.free--
		slice := j.need
		if m.s.SliceUs > 0 {
			slice = min(slice, m.s.SliceUs)
		}
		m.after(m.s.SwitchUs+slice, func() {
			m.free++
			j.need -= slice
			m.computed(j)
		})
	}
}

func (m *machine) computed(j job) {
	t := m.tasks[j.task]
	switch {
	case j.need > 0:
		m.ready = append(m.ready, j)
	case !j.again && t.Again > 0:
		m.after(t.Wait, func() { m.ready = append(m.ready, job{j.task, t.Again, true}) })
	default:
		m.alive--
		m.result.LatencyUs[j.task] = m.now - t.At
		if m.s.Holds {
			m.workers++
		}
	}
}
