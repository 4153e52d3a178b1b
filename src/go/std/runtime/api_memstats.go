package runtime

// This file tells a program of its memory and lets it collect garbage.

// GC collects garbage.
func GC() {
	gcForced++
	gcRequested = true
	suspend(statusSwitch) // the scheduler collects before this goroutine goes on
}

// collections returns how often garbage was collected (sync.Pool).
func collections() uint32 { return gcCycles }

// A MemStats describes the memory of the program. What Go has and this run time has not is zero.
type MemStats struct {
	Alloc      uint64 // bytes of objects that were not freed; the same as HeapAlloc
	TotalAlloc uint64 // bytes of all objects ever allocated
	Sys        uint64 // bytes of memory in all
	Lookups    uint64
	Mallocs    uint64 // objects ever allocated
	Frees      uint64 // objects freed

	HeapAlloc    uint64 // bytes of objects that were not freed
	HeapSys      uint64 // bytes of memory for the heap
	HeapIdle     uint64 // of these, bytes in no use
	HeapInuse    uint64 // and in use
	HeapReleased uint64
	HeapObjects  uint64 // objects that were not freed

	StackInuse  uint64
	StackSys    uint64
	MSpanInuse  uint64
	MSpanSys    uint64
	MCacheInuse uint64
	MCacheSys   uint64
	BuckHashSys uint64
	GCSys       uint64
	OtherSys    uint64

	NextGC       uint64 // size of the heap at which the next collection is due
	LastGC       uint64
	PauseTotalNs uint64
	PauseNs      [256]uint64
	PauseEnd     [256]uint64

	NumGC         uint32 // collections
	NumForcedGC   uint32 // of these, those that GC asked for
	GCCPUFraction float64
	EnableGC      bool // true
	DebugGC       bool

	BySize [61]struct {
		Size    uint32
		Mallocs uint64
		Frees   uint64
	}
}

// ReadMemStats describes the memory of the program in *m.
func ReadMemStats(m *MemStats) {
	*m = MemStats{EnableGC: true}
	var unused uint64 // what allocation has taken for runs of objects and not handed out
	for b := allBins; b != nil; b = b.all {
		left := uint64(b.limit - b.next)
		unused += left
		m.Mallocs += b.runs - left/uint64(b.size)
		m.Frees += b.frees
	}
	m.Mallocs += largeAllocs
	m.Frees += largeFrees
	m.TotalAlloc = totalAlloc - unused
	m.Alloc = uint64(heapLive) - unused
	m.HeapAlloc = m.Alloc
	m.HeapObjects = m.Mallocs - m.Frees
	m.Sys = uint64(memorysize())
	m.HeapSys = m.Sys
	m.HeapInuse = uint64(pagesInUse << pageShift)
	m.HeapIdle = m.HeapSys - m.HeapInuse
	m.NextGC = uint64(gcTrigger)
	m.NumGC = gcCycles
	m.NumForcedGC = gcForced
}

// setGCPercent is debug.SetGCPercent.
func setGCPercent(percent int32) (old int32) {
	old = gcPercent
	if percent < 0 {
		percent = -1
	}
	gcPercent = percent
	setTrigger()
	return old
}
