package runtime

import "unsafe"

// This file keeps the races that were found, for the host to read, and reports them as Go does.

// A raceAccess is an access that takes part in a race.
type raceAccess struct {
	kind   uint8 // one of the race constants
	thread uint32
	place  racePlace
}

// A raceFound is a race.
type raceFound struct {
	next    *raceFound // found before
	address uint32     // of the first byte that both access
	later   raceAccess // the access that was made when it was found
	earlier raceAccess
}

// A raceThread is a goroutine as the detector knows it, also after its end.
type raceThread struct {
	id      int32
	index   int32     // its name: its parent's, and the how-manieth child it is
	parent  *nameNode //
	created racePlace
	ended   bool
	cleanup bool   // it is the call of a cleanup
	last    uint32 // its clock when it ended
}

// raceMain is goroutine main's racing number.
const raceMain = 0

// races has the races found in this run, the latest first, and all goroutines by racing number.
var races struct {
	count   int32
	found   *raceFound
	threads []raceThread
	quiet   bool // races are not printed
}

// noteRace notes a race, unless one between the same places is known, in either order.
//
//interleave:system
func noteRace(address uint32, later, earlier raceAccess) {
	for r := races.found; r != nil; r = r.next {
		if r.later.place == later.place && r.earlier.place == earlier.place ||
			r.later.place == earlier.place && r.earlier.place == later.place {
			return
		}
	}
	races.found = &raceFound{races.found, address, later, earlier}
	races.count++
	if tracing != 0 {
		other := sched.main.id
		if earlier.thread != raceMain {
			other = races.threads[earlier.thread].id
		}
		emit(evRace, getg(), 0, other, int32(raceSite(earlier.place.site).Position), int64(address))
	}
	if !races.quiet {
		reportRace(races.found)
	}
}

//interleave:system
func reportRace(r *raceFound) {
	printstring("==================\nWARNING: DATA RACE\n")
	printRaceAccess(r, &r.later, "Read at ", "Write at ")
	printnl()
	printRaceAccess(r, &r.earlier, "Previous read at ", "Previous write at ")
	printRaceCreation(r.later.thread)
	if r.earlier.thread != r.later.thread {
		printRaceCreation(r.earlier.thread)
	}
	printstring("==================\n")
}

//interleave:system
func printRaceAccess(r *raceFound, a *raceAccess, read, wrote string) {
	if a.kind&raceWrite != 0 {
		printstring(wrote)
	} else {
		printstring(read)
	}
	printRaceAddress(r.address)
	printstring(" by ")
	if a.thread == raceMain {
		printstring("main goroutine")
	} else {
		printstring("goroutine ")
		printint(int64(races.threads[a.thread].id))
	}
	printstring(":\n")
	printRaceStack(a.place)
}

// printRaceAddress prints an address with twelve digits.
//
//interleave:system
func printRaceAddress(p uint32) {
	printstring("0x00c0")
	for shift := 28; shift >= 0; shift -= 4 {
		const digits = "0123456789abcdef"
		hostWrite(2, unsafe.Add(unsafe.Pointer(unsafe.StringData(digits)), p>>shift&15), 1)
	}
}

// printRaceCreation prints where a goroutine other than main was started.
//
//interleave:system
func printRaceCreation(thread uint32) {
	if thread == raceMain {
		return
	}
	t := &races.threads[thread]
	printstring("\nGoroutine ")
	printint(int64(t.id))
	if t.ended {
		printstring(" (finished) created at:\n")
	} else {
		printstring(" (running) created at:\n")
	}
	printRaceStack(t.created)
}
