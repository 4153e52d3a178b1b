// Package time has instants, durations, the calendar, clocks and timers.
package time

import (
	"math/bits"
	"unsafe"
)

// A Time is an instant with a precision of a nanosecond, and a place, a Location, whose clocks and
// calendars are meant when it is printed. The zero Time is 1 January of year 1, 00:00:00 UTC.
//
// What Now returns also has a reading of the monotonic clock, which is not a part of what is
// printed, other than by String; differences and comparisons of two such Times use it.
type Time struct {
	// wall is nanoseconds (30 bits) and, where the flag hasMonotonic is set, seconds since 1885
	// (33 bits). Where it is set, ext is the monotonic clock, otherwise seconds since year 1.
	wall uint64
	ext  int64

	// loc is nil for UTC.
	loc *Location
}

const (
	hasMonotonic = 1 << 63
	nsecMask     = 1<<30 - 1
	nsecShift    = 30
	maxWallSec   = 1<<33 - 1

	unixToOne = (1969*365 + 1969/4 - 1969/100 + 1969/400) * secondsPerDay // seconds from year 1 to 1970
	wallToOne = (1884*365 + 1884/4 - 1884/100 + 1884/400) * secondsPerDay // and to 1885
)

// nsec returns the nanoseconds within the second.
func (t *Time) nsec() int { return int(t.wall & nsecMask) }

// sec returns the seconds since year 1.
func (t *Time) sec() int64 {
	if t.wall&hasMonotonic != 0 {
		return wallToOne + int64(t.wall<<1>>(nsecShift+1))
	}
	return t.ext
}

// addSec adds d seconds to the wall clock.
func (t *Time) addSec(d int64) {
	if t.wall&hasMonotonic != 0 {
		sec := int64(t.wall<<1>>(nsecShift+1)) + d
		if 0 <= sec && sec <= maxWallSec {
			t.wall = hasMonotonic | uint64(sec)<<nsecShift | t.wall&nsecMask
			return
		}
		t.stripMono()
	}
	sum := t.ext + d
	if sum > t.ext != (d > 0) {
		// Out of range: the farthest there is.
		if d > 0 {
			sum = 1<<63 - 1
		} else {
			sum = -(1<<63 - 1)
		}
	}
	t.ext = sum
}

// stripMono removes the monotonic reading.
func (t *Time) stripMono() {
	if t.wall&hasMonotonic != 0 {
		t.ext = t.sec()
		t.wall &= nsecMask
	}
}

func (t *Time) setLoc(loc *Location) {
	if loc == &utcLoc {
		loc = nil
	}
	t.stripMono()
	t.loc = loc
}

// Now returns the current local time.
func Now() Time {
	sec, nsec, mono := timeNow()
	wall := sec + unixToOne - wallToOne
	if uint64(wall) > maxWallSec {
		return Time{uint64(nsec), sec + unixToOne, Local}
	}
	return Time{hasMonotonic | uint64(wall)<<nsecShift | uint64(nsec), mono, Local}
}

// Unix returns the local time sec seconds and nsec nanoseconds after the start of 1970 UTC. nsec
// may be of any size.
func Unix(sec int64, nsec int64) Time {
	if nsec < 0 || nsec >= 1e9 {
		n := nsec / 1e9
		sec += n
		if nsec -= n * 1e9; nsec < 0 {
			nsec += 1e9
			sec--
		}
	}
	return Time{uint64(nsec), sec + unixToOne, Local}
}

// UnixMilli returns the local time msec milliseconds after the start of 1970 UTC.
func UnixMilli(msec int64) Time { return Unix(msec/1e3, msec%1e3*1e6) }

// UnixMicro returns the local time usec microseconds after the start of 1970 UTC.
func UnixMicro(usec int64) Time { return Unix(usec/1e6, usec%1e6*1e3) }

// carry moves whole multiples of base from lo to hi, so that 0 <= lo < base.
func carry(hi, lo, base int) (int, int) {
	if lo < 0 {
		n := (-lo-1)/base + 1
		hi -= n
		lo += n * base
	}
	if lo >= base {
		n := lo / base
		hi += n
		lo -= n * base
	}
	return hi, lo
}

// Date returns the instant at which clocks and calendars at loc show the given values. These may
// be out of range: 32 October is 1 November. Where clocks are moved, a local time may occur twice
// or never; then the result is right for one of the two zones.
func Date(year int, month Month, day, hour, min, sec, nsec int, loc *Location) Time {
	if loc == nil {
		panic("time: missing Location in call to Date")
	}
	m := int(month) - 1
	year, m = carry(year, m, 12)
	sec, nsec = carry(sec, nsec, 1e9)
	min, sec = carry(min, sec, 60)
	hour, min = carry(hour, min, 60)
	day, hour = carry(day, hour, 24)

	n := dayNumber(int64(year), Month(m+1), day)
	abs := n*secondsPerDay + uint64(hour*secondsPerHour+min*secondsPerMinute+sec)
	unix := int64(abs) - originToOne - unixToOne

	// The zone depends on the instant, which is not known yet; near a change, look again.
	if s := loc.lookup(unix); s.offset != 0 {
		utc := unix - int64(s.offset)
		if utc < s.start || utc >= s.end {
			s = loc.lookup(utc)
		}
		unix -= int64(s.offset)
	}
	t := Time{uint64(nsec), unix + unixToOne, nil}
	t.setLoc(loc)
	return t
}

// After reports whether t is after u.
func (t Time) After(u Time) bool { return t.Compare(u) > 0 }

// Before reports whether t is before u.
func (t Time) Before(u Time) bool { return t.Compare(u) < 0 }

// Equal reports whether t and u are the same instant, wherever they are.
func (t Time) Equal(u Time) bool { return t.Compare(u) == 0 }

// Compare returns -1 if t is before u, +1 if it is after u, 0 otherwise.
func (t Time) Compare(u Time) int {
	a, b := t.ext, u.ext
	if t.wall&u.wall&hasMonotonic == 0 {
		a, b = t.sec(), u.sec()
		if a == b {
			a, b = int64(t.nsec()), int64(u.nsec())
		}
	}
	switch {
	case a < b:
		return -1
	case a > b:
		return +1
	}
	return 0
}

// IsZero reports whether t is the instant of the zero Time.
func (t Time) IsZero() bool { return t.sec() == 0 && t.nsec() == 0 }

// local returns the seconds since the calendar's origin that clocks at t's place show.
func (t *Time) local() uint64 {
	sec := t.sec()
	if t.loc != nil {
		sec += int64(t.loc.lookup(sec - unixToOne).offset)
	}
	return uint64(sec + originToOne)
}

func (t *Time) date() date { return dateOf(t.local() / secondsPerDay) }

// Date returns t's year, month and day.
func (t Time) Date() (year int, month Month, day int) {
	d := t.date()
	return d.year, d.month, d.day
}

// Year returns t's year.
func (t Time) Year() int { return t.date().year }

// Month returns t's month.
func (t Time) Month() Month { return t.date().month }

// Day returns t's day of the month.
func (t Time) Day() int { return t.date().day }

// YearDay returns t's day of the year, from 1.
func (t Time) YearDay() int { return t.date().yday }

// Weekday returns t's day of the week.
func (t Time) Weekday() Weekday { return weekdayOf(t.local() / secondsPerDay) }

// ISOWeek returns the week that t is in, from 1 to 53, and the year that ISO 8601 counts the week
// to: the one that the week's Thursday is in.
func (t Time) ISOWeek() (year, week int) {
	n := t.local() / secondsPerDay
	sinceMonday := (uint64(weekdayOf(n)) + 6) % 7
	thursday := dateOf(n - sinceMonday + 3)
	return thursday.year, (thursday.yday-1)/7 + 1
}

// Clock returns the hour, minute and second of t within its day.
func (t Time) Clock() (hour, min, sec int) {
	s := int(t.local() % secondsPerDay)
	return s / secondsPerHour, s / secondsPerMinute % 60, s % 60
}

// Hour returns t's hour, from 0 to 23.
func (t Time) Hour() int {
	hour, _, _ := t.Clock()
	return hour
}

// Minute returns t's minute, from 0 to 59.
func (t Time) Minute() int {
	_, min, _ := t.Clock()
	return min
}

// Second returns t's second, from 0 to 59.
func (t Time) Second() int {
	_, _, sec := t.Clock()
	return sec
}

// Nanosecond returns the nanoseconds of t within its second.
func (t Time) Nanosecond() int { return t.nsec() }

// Add returns t + d.
func (t Time) Add(d Duration) Time {
	sec := int64(d / 1e9)
	nsec := t.nsec() + int(d%1e9)
	if nsec >= 1e9 {
		sec++
		nsec -= 1e9
	} else if nsec < 0 {
		sec--
		nsec += 1e9
	}
	t.wall = t.wall&^nsecMask | uint64(nsec)
	t.addSec(sec)
	if t.wall&hasMonotonic != 0 {
		mono := t.ext + int64(d)
		if d < 0 && mono > t.ext || d > 0 && mono < t.ext {
			t.stripMono()
		} else {
			t.ext = mono
		}
	}
	return t
}

// Sub returns t - u, or the largest or smallest Duration if that is out of range.
func (t Time) Sub(u Time) Duration {
	if t.wall&u.wall&hasMonotonic != 0 {
		d := Duration(t.ext - u.ext)
		switch {
		case d < 0 && t.ext > u.ext:
			return maxDuration
		case d > 0 && t.ext < u.ext:
			return minDuration
		}
		return d
	}
	d := Duration(t.sec()-u.sec())*Second + Duration(t.nsec()-u.nsec())
	switch {
	case u.Add(d).Equal(t):
		return d
	case t.Before(u):
		return minDuration
	}
	return maxDuration
}

// Since returns the time that has passed since t.
func Since(t Time) Duration { return Now().Sub(t) }

// Until returns the time that is left until t.
func Until(t Time) Duration { return t.Sub(Now()) }

// AddDate adds years, months and days to what the calendar shows; as with Date, one month after 31
// October is 1 December.
func (t Time) AddDate(years int, months int, days int) Time {
	d := t.date()
	hour, min, sec := t.Clock()
	return Date(d.year+years, d.month+Month(months), d.day+days, hour, min, sec, t.nsec(), t.Location())
}

// UTC returns t with the place UTC.
func (t Time) UTC() Time {
	t.setLoc(&utcLoc)
	return t
}

// Local returns t with the place Local.
func (t Time) Local() Time {
	t.setLoc(Local)
	return t
}

// In returns t with the place loc.
func (t Time) In(loc *Location) Time {
	if loc == nil {
		panic("time: missing Location in call to Time.In")
	}
	t.setLoc(loc)
	return t
}

// Location returns t's place.
func (t Time) Location() *Location {
	if t.loc == nil {
		return UTC
	}
	return t.loc
}

// Zone returns the name of the zone in use at t's place at that time, and how many seconds it is
// east of UTC.
func (t Time) Zone() (name string, offset int) {
	s := t.loc.lookup(t.sec() - unixToOne)
	return s.name, s.offset
}

// ZoneBounds returns the instants at which that zone came into use and at which the next does. They
// are zero where there is none.
func (t Time) ZoneBounds() (start, end Time) {
	s := t.loc.lookup(t.sec() - unixToOne)
	if s.start != beginning {
		start = Unix(s.start, 0)
		start.setLoc(t.loc)
	}
	if s.end != eternity {
		end = Unix(s.end, 0)
		end.setLoc(t.loc)
	}
	return start, end
}

// IsDST reports whether daylight saving time is in use at t's place at that time.
func (t Time) IsDST() bool { return t.loc.lookup(t.sec() - unixToOne).dst }

// Unix returns the seconds from the start of 1970 UTC to t.
func (t Time) Unix() int64 { return t.sec() - unixToOne }

// UnixMilli returns the milliseconds from the start of 1970 UTC to t.
func (t Time) UnixMilli() int64 { return t.Unix()*1e3 + int64(t.nsec())/1e6 }

// UnixMicro returns the microseconds from the start of 1970 UTC to t.
func (t Time) UnixMicro() int64 { return t.Unix()*1e6 + int64(t.nsec())/1e3 }

// UnixNano returns the nanoseconds from the start of 1970 UTC to t. That is only defined for the
// years from 1678 to 2262.
func (t Time) UnixNano() int64 { return t.Unix()*1e9 + int64(t.nsec()) }

// Truncate returns t rounded down to a multiple of d since the zero Time. The result has no
// monotonic reading; that is all that changes if d <= 0.
func (t Time) Truncate(d Duration) Time {
	t.stripMono()
	if d <= 0 {
		return t
	}
	return t.Add(-t.beyond(d))
}

// Round returns t rounded to the nearest multiple of d since the zero Time, up if there are two. The
// result has no monotonic reading; that is all that changes if d <= 0.
func (t Time) Round(d Duration) Time {
	t.stripMono()
	if d <= 0 {
		return t
	}
	rest := t.beyond(d)
	if belowHalf(rest, d) {
		return t.Add(-rest)
	}
	return t.Add(d - rest)
}

// beyond returns how far t is beyond a multiple of d since the zero Time.
func (t *Time) beyond(d Duration) Duration {
	sec, nsec := t.sec(), uint64(t.nsec())
	negative := sec < 0
	if negative {
		// Of the instant as far on the other side of the zero Time.
		sec = -sec
		if nsec != 0 {
			nsec = 1e9 - nsec
			sec--
		}
	}
	hi, lo := bits.Mul64(uint64(sec), 1e9)
	lo, c := bits.Add64(lo, nsec, 0)
	rest := Duration(bits.Rem64(hi+c, lo, uint64(d)))
	if negative && rest != 0 {
		rest = d - rest
	}
	return rest
}

// The run time writes Times into the channels of timers: the size must be what it expects.
var _ [24]byte = [unsafe.Sizeof(Time{})]byte{}
