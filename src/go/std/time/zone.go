package time

import "errors"

// A Location is a place with its zones: which offset from UTC clocks there show at which time.
type Location struct {
	name    string
	zones   []zone
	changes []change // by time
	rule    string   // what comes after the last change (tzrule.go)
}

// A zone is an offset from UTC with a name, such as CET.
type zone struct {
	name   string
	offset int // seconds east of UTC
	dst    bool
}

// A change is the moment from which on a zone is in use.
type change struct {
	when  int64 // seconds since 1970
	index int   // in zones
}

// A span is the use of a zone from start to before end, in seconds since 1970.
type span struct {
	zone
	start, end int64
}

// The bounds of spans that have none.
const (
	beginning = -1 << 63
	eternity  = 1<<63 - 1
)

var (
	utcLoc   = Location{name: "UTC"}
	localLoc = Location{name: "Local"}
)

// UTC is Universal Coordinated Time.
var UTC *Location = &utcLoc

// Local is where the program runs; its clocks show UTC.
var Local *Location = &localLoc

// String returns the name that LoadLocation or FixedZone was given.
func (l *Location) String() string {
	if l == nil {
		return utcLoc.name
	}
	return l.name
}

// FixedZone returns a place that always uses one zone, offset seconds east of UTC.
func FixedZone(name string, offset int) *Location {
	return &Location{name: name, zones: []zone{{name: name, offset: offset}}}
}

// LoadLocation returns UTC for "" and "UTC" and Local for "Local". There is no database of other
// places, but LoadLocationFromTZData can read its files.
func LoadLocation(name string) (*Location, error) {
	switch name {
	case "", "UTC":
		return UTC, nil
	case "Local":
		return Local, nil
	}
	if leavesDatabase(name) {
		return nil, errors.New("time: invalid location name")
	}
	return nil, errors.New("unknown time zone " + name)
}

// leavesDatabase reports whether the name is a path that leads out of a database.
func leavesDatabase(name string) bool {
	if name[0] == '/' || name[0] == '\\' {
		return true
	}
	for i := 0; i < len(name); i++ {
		if name[i] == '.' && i+1 < len(name) && name[i+1] == '.' {
			return true
		}
	}
	return false
}

// lookup returns the zone in use at an instant.
func (l *Location) lookup(sec int64) span {
	if l == nil || len(l.zones) == 0 {
		return span{zone{name: "UTC"}, beginning, eternity}
	}
	if len(l.changes) == 0 || sec < l.changes[0].when {
		s := span{l.zones[l.firstZone()], beginning, eternity}
		if len(l.changes) > 0 {
			s.end = l.changes[0].when
		}
		return s
	}
	lo, hi := 0, len(l.changes)
	for hi-lo > 1 { // changes[lo] is not after sec, changes[hi] is
		if mid := lo + (hi-lo)/2; sec < l.changes[mid].when {
			hi = mid
		} else {
			lo = mid
		}
	}
	s := span{l.zones[l.changes[lo].index], l.changes[lo].when, eternity}
	if hi < len(l.changes) {
		s.end = l.changes[hi].when
	} else if l.rule != "" {
		if byRule, ok := ruleLookup(l.rule, s.start, sec); ok {
			return byRule
		}
	}
	return s
}

// firstZone returns the index of the zone in use before all changes: the first if no change begins
// it; otherwise, if a change to daylight saving time is the first, the last standard time listed
// before its zone; otherwise the first standard time.
func (l *Location) firstZone() int {
	used := false
	for _, c := range l.changes {
		used = used || c.index == 0
	}
	if !used {
		return 0
	}
	if len(l.changes) > 0 && l.zones[l.changes[0].index].dst {
		for i := l.changes[0].index - 1; i >= 0; i-- {
			if !l.zones[i].dst {
				return i
			}
		}
	}
	for i, z := range l.zones {
		if !z.dst {
			return i
		}
	}
	return 0
}

// lookupName returns the offset of the zone with the given name, the one in use at that local time
// if there are several.
func (l *Location) lookupName(name string, sec int64) (offset int, ok bool) {
	if l == nil || len(l.zones) == 0 {
		return 0, name == "UTC"
	}
	for _, z := range l.zones {
		if z.name == name {
			if s := l.lookup(sec - int64(z.offset)); s.name == name {
				return s.offset, true
			}
		}
	}
	for _, z := range l.zones {
		if z.name == name {
			return z.offset, true
		}
	}
	return 0, false
}
