package time

// This file has the calendar: the proleptic Gregorian one, without leap seconds.

// A Month is a month of the year; January is 1.
type Month int

const (
	January Month = 1 + iota
	February
	March
	April
	May
	June
	July
	August
	September
	October
	November
	December
)

// String returns the English name of the month.
func (m Month) String() string {
	if m < January || m > December {
		return outOfRange("Month", uint64(m))
	}
	return longMonths[m-1]
}

// A Weekday is a day of the week; Sunday is 0.
type Weekday int

const (
	Sunday Weekday = iota
	Monday
	Tuesday
	Wednesday
	Thursday
	Friday
	Saturday
)

// String returns the English name of the day.
func (d Weekday) String() string {
	if d < Sunday || d > Saturday {
		return outOfRange("Weekday", uint64(d))
	}
	return longDays[d]
}

func outOfRange(typ string, v uint64) string {
	var buf [20]byte
	return "%!" + typ + "(" + string(buf[putInt(buf[:], v):]) + ")"
}

var (
	longMonths = [...]string{
		"January", "February", "March", "April", "May", "June",
		"July", "August", "September", "October", "November", "December",
	}
	longDays = [...]string{
		"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
	}
)

// Days are counted from 1 March of a year so early that no Time is before it and which, like 2000,
// starts a cycle of 400 years. With February last in the year, a day's number tells its month by
// arithmetic alone: from March on, months have 31, 30, 31, 30, 31 days over and over.
const (
	originYear  = -292277022400
	cycleYears  = 400
	cycleDays   = 146097
	originToOne = (-originYear/cycleYears*cycleDays + 306) * secondsPerDay // to 1 January of year 1

	secondsPerMinute = 60
	secondsPerHour   = 60 * secondsPerMinute
	secondsPerDay    = 24 * secondsPerHour
)

// dayNumber returns the number of a day since the origin. day may be out of the month's range.
func dayNumber(year int64, month Month, day int) uint64 {
	m := uint64(month) - 3
	if month < March {
		m += 12
		year--
	}
	y := uint64(year - originYear)
	return 365*y + y/4 - y/100 + y/400 + (153*m+2)/5 + uint64(day) - 1
}

// A date is a day of the calendar.
type date struct {
	year  int
	month Month
	day   int
	yday  int // from 1
}

// dateOf returns the day with the given number.
func dateOf(n uint64) date {
	cycle, d := n/cycleDays, n%cycleDays
	y := (d - d/1460 + d/36524 - d/146096) / 365
	d -= 365*y + y/4 - y/100 // since 1 March
	m := (5*d + 2) / 153     // since March
	t := date{
		year:  int(cycle*cycleYears+y) + originYear,
		month: Month(m + 3),
		day:   int(d-(153*m+2)/5) + 1,
		yday:  int(d) + 60,
	}
	if m >= 10 {
		t.year++
		t.month -= 12
		t.yday -= 365
	} else if isLeap(t.year) {
		t.yday++
	}
	return t
}

// weekdayOf returns the day of the week of the day with the given number. The origin, like 1 March
// 2000, is a Wednesday.
func weekdayOf(n uint64) Weekday { return Weekday((n + uint64(Wednesday)) % 7) }

func isLeap(year int) bool { return year%4 == 0 && (year%100 != 0 || year%400 == 0) }

// daysIn returns how many days a month has.
func daysIn(m Month, year int) int {
	switch m {
	case February:
		if isLeap(year) {
			return 29
		}
		return 28
	case April, June, September, November:
		return 30
	}
	return 31
}
