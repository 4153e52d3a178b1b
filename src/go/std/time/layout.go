package time

// This file has the layouts that Format and Parse understand: how the reference time, Mon Jan 2
// 15:04:05 MST 2006 (which is 01/02 03:04:05PM '06 -0700), would look.

const (
	Layout      = "01/02 03:04:05PM '06 -0700" // The reference time, in numerical order.
	ANSIC       = "Mon Jan _2 15:04:05 2006"
	UnixDate    = "Mon Jan _2 15:04:05 MST 2006"
	RubyDate    = "Mon Jan 02 15:04:05 -0700 2006"
	RFC822      = "02 Jan 06 15:04 MST"
	RFC822Z     = "02 Jan 06 15:04 -0700" // RFC822 with numeric zone
	RFC850      = "Monday, 02-Jan-06 15:04:05 MST"
	RFC1123     = "Mon, 02 Jan 2006 15:04:05 MST"
	RFC1123Z    = "Mon, 02 Jan 2006 15:04:05 -0700" // RFC1123 with numeric zone
	RFC3339     = "2006-01-02T15:04:05Z07:00"
	RFC3339Nano = "2006-01-02T15:04:05.999999999Z07:00"
	Kitchen     = "3:04PM"
	// Handy time stamps.
	Stamp      = "Jan _2 15:04:05"
	StampMilli = "Jan _2 15:04:05.000"
	StampMicro = "Jan _2 15:04:05.000000"
	StampNano  = "Jan _2 15:04:05.000000000"
	DateTime   = "2006-01-02 15:04:05"
	DateOnly   = "2006-01-02"
	TimeOnly   = "15:04:05"
)

// A field is an element of a layout.
type field uint8

const (
	noField       field = iota
	longMonth           // January
	shortMonth          // Jan
	numMonth            // 1
	zeroMonth           // 01
	longWeekday         // Monday
	shortWeekday        // Mon
	numDay              // 2
	spaceDay            // _2
	zeroDay             // 02
	spaceYearDay        // __2
	zeroYearDay         // 002
	hour24              // 15
	hour12              // 3
	zeroHour12          // 03
	numMinute           // 4
	zeroMinute          // 04
	numSecond           // 5
	zeroSecond          // 05
	longYear            // 2006
	shortYear           // 06
	upperPM             // PM
	lowerPM             // pm
	zoneName            // MST
	zoneOffset          // -07 and the like: see chunk
	fractionZeros       // .000
	fractionNines       // .999
)

// A chunk is an element of a layout and what comes before and behind it.
type chunk struct {
	prefix string
	field  field
	text   string // the element
	suffix string
}

// How zoneOffset is written follows from its text.

func (c *chunk) zForUTC() bool    { return c.text[0] == 'Z' }
func (c *chunk) hasColon() bool   { return len(c.text) > 3 && c.text[3] == ':' }
func (c *chunk) hasMinutes() bool { return len(c.text) > 3 }
func (c *chunk) hasSeconds() bool { return len(c.text) > 6 }
func (c *chunk) fraction() int    { return len(c.text) - 1 } // the digits of a fraction
func (c *chunk) offsetWidth() int { return len(c.text) }

var layoutFields = [...]struct {
	text  string
	field field
}{
	// Where several fit, the first counts.
	{"January", longMonth}, {"Jan", shortMonth},
	{"Monday", longWeekday}, {"Mon", shortWeekday}, {"MST", zoneName},
	{"01", zeroMonth}, {"02", zeroDay}, {"03", zeroHour12}, {"04", zeroMinute}, {"05", zeroSecond},
	{"06", shortYear}, {"002", zeroYearDay},
	{"15", hour24}, {"1", numMonth},
	{"2006", longYear}, {"2", numDay},
	{"_2", spaceDay}, {"__2", spaceYearDay},
	{"3", hour12}, {"4", numMinute}, {"5", numSecond},
	{"PM", upperPM}, {"pm", lowerPM},
	{"-070000", zoneOffset}, {"-07:00:00", zoneOffset}, {"-0700", zoneOffset}, {"-07:00", zoneOffset},
	{"-07", zoneOffset},
	{"Z070000", zoneOffset}, {"Z07:00:00", zoneOffset}, {"Z0700", zoneOffset}, {"Z07:00", zoneOffset},
	{"Z07", zoneOffset},
}

// nextChunk finds the first element of the layout.
func nextChunk(layout string) chunk {
	for i := 0; i < len(layout); i++ {
		rest := layout[i:]
		if hasPrefix(rest, "_2006") { // an underscore and a year, not a day
			return chunk{layout[:i+1], longYear, rest[1:5], rest[5:]}
		}
		switch rest[0] {
		case 'J', 'M', '0', '1', '2', '3', '4', '5', '_', 'P', 'p', '-', 'Z':
			for k := range layoutFields {
				f := &layoutFields[k]
				if hasPrefix(rest, f.text) && fieldFits(f.field, rest[len(f.text):]) {
					end := i + len(f.text)
					return chunk{layout[:i], f.field, f.text, layout[end:]}
				}
			}
		case '.', ',':
			if n := fractionDigits(rest); n > 0 {
				f := fractionZeros
				if rest[1] == '9' {
					f = fractionNines
				}
				return chunk{layout[:i], f, rest[:1+n], rest[1+n:]}
			}
		}
	}
	return chunk{prefix: layout}
}

// fieldFits reports whether the element may be followed by rest: Jan is none in Janet.
func fieldFits(f field, rest string) bool {
	if f == shortMonth || f == shortWeekday {
		return rest == "" || rest[0] < 'a' || 'z' < rest[0]
	}
	return true
}

// fractionDigits returns how many digits the fraction has that s, which starts with a separator,
// begins with: all zeros or all nines with no other digit behind them.
func fractionDigits(s string) int {
	n := 1
	for n < len(s) && (s[n] == '0' || s[n] == '9') && s[n] == s[1] {
		n++
	}
	if isDigit(s, n) {
		return 0
	}
	return n - 1
}

func hasPrefix(s, prefix string) bool {
	return len(s) >= len(prefix) && s[:len(prefix)] == prefix
}

// isDigit reports whether s has a digit at i.
func isDigit(s string, i int) bool { return i < len(s) && '0' <= s[i] && s[i] <= '9' }
