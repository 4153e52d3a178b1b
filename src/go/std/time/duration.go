package time

import "errors"

// A Duration is the time between two instants in nanoseconds: at most about 290 years.
type Duration int64

const (
	Nanosecond  Duration = 1
	Microsecond          = 1000 * Nanosecond
	Millisecond          = 1000 * Microsecond
	Second               = 1000 * Millisecond
	Minute               = 60 * Second
	Hour                 = 60 * Minute
)

const (
	maxDuration Duration = 1<<63 - 1
	minDuration Duration = -1 << 63
)

// Nanoseconds returns d as a number of nanoseconds.
func (d Duration) Nanoseconds() int64 { return int64(d) }

// Microseconds returns d as a number of microseconds.
func (d Duration) Microseconds() int64 { return int64(d / Microsecond) }

// Milliseconds returns d as a number of milliseconds.
func (d Duration) Milliseconds() int64 { return int64(d / Millisecond) }

// Seconds returns d as a number of seconds.
func (d Duration) Seconds() float64 { return d.in(Second) }

// Minutes returns d as a number of minutes.
func (d Duration) Minutes() float64 { return d.in(Minute) }

// Hours returns d as a number of hours.
func (d Duration) Hours() float64 { return d.in(Hour) }

// in divides the parts separately: a float64 cannot hold every Duration.
func (d Duration) in(unit Duration) float64 {
	return float64(d/unit) + float64(d%unit)/float64(unit)
}

// Abs returns the absolute value of d, at most the largest Duration.
func (d Duration) Abs() Duration {
	switch {
	case d >= 0:
		return d
	case d == minDuration:
		return maxDuration
	}
	return -d
}

// Truncate returns the multiple of m next to d in the direction of zero; d if m <= 0.
func (d Duration) Truncate(m Duration) Duration {
	if m <= 0 {
		return d
	}
	return d - d%m
}

// Round returns the nearest multiple of m, the one farther from zero if there are two; d if m <= 0.
// What is out of range becomes the largest or smallest Duration.
func (d Duration) Round(m Duration) Duration {
	if m <= 0 {
		return d
	}
	rest := d % m
	down := d - rest
	if rest < 0 {
		if belowHalf(-rest, m) {
			return down
		}
		if up := down - m; up < d {
			return up
		}
		return minDuration
	}
	if belowHalf(rest, m) {
		return down
	}
	if up := down + m; up > d {
		return up
	}
	return maxDuration
}

// belowHalf reports whether 2*d < m without overflow, for d >= 0.
func belowHalf(d, m Duration) bool { return uint64(d)+uint64(d) < uint64(m) }

// String returns d in the form 72h3m0.5s, without leading units that are zero. What is less than
// a second is in ms, µs or ns.
func (d Duration) String() string {
	var buf [32]byte // fits -2562047h47m16.854775808s
	at := len(buf)
	u := uint64(d)
	if d < 0 {
		u = -u
	}
	at--
	buf[at] = 's'
	if u < uint64(Second) {
		digits := 0
		switch {
		case u == 0:
			return "0s"
		case u < uint64(Microsecond):
			at--
			buf[at] = 'n'
		case u < uint64(Millisecond):
			digits = 3
			at -= len("µ")
			copy(buf[at:], "µ")
		default:
			digits = 6
			at--
			buf[at] = 'm'
		}
		at, u = putFraction(buf[:at], u, digits)
		at = putInt(buf[:at], u)
	} else {
		at, u = putFraction(buf[:at], u, 9)
		at = putInt(buf[:at], u%60)
		if u /= 60; u > 0 {
			at--
			buf[at] = 'm'
			at = putInt(buf[:at], u%60)
			if u /= 60; u > 0 {
				at--
				buf[at] = 'h'
				at = putInt(buf[:at], u)
			}
		}
	}
	if d < 0 {
		at--
		buf[at] = '-'
	}
	return string(buf[at:])
}

// putInt writes v at the end of buf and returns where it starts.
func putInt(buf []byte, v uint64) int {
	at := len(buf)
	for {
		at--
		buf[at] = byte('0' + v%10)
		if v /= 10; v == 0 {
			return at
		}
	}
}

// putFraction writes v/10**digits%1 as a point and digits, without zeros at the end, at the end of
// buf. It returns where that starts, and the quotient.
func putFraction(buf []byte, v uint64, digits int) (int, uint64) {
	at := len(buf)
	some := false
	for ; digits > 0; digits-- {
		digit := byte(v % 10)
		v /= 10
		some = some || digit != 0
		if some {
			at--
			buf[at] = '0' + digit
		}
	}
	if some {
		at--
		buf[at] = '.'
	}
	return at, v
}

// ParseDuration reads a duration such as "300ms", "-1.5h" or "2h45m": decimal numbers, each with
// one of the units ns, us (or µs), ms, s, m and h.
func ParseDuration(s string) (Duration, error) {
	invalid := func() (Duration, error) {
		return 0, errors.New("time: invalid duration " + quote(s))
	}
	rest := s
	negative := false
	if rest != "" && (rest[0] == '-' || rest[0] == '+') {
		negative = rest[0] == '-'
		rest = rest[1:]
	}
	if rest == "0" {
		return 0, nil
	}
	if rest == "" {
		return invalid()
	}
	const most = 1 << 63 // the smallest Duration has this many nanoseconds
	var sum uint64
	for rest != "" {
		var whole, fraction uint64
		scale := 1.0
		n := 0
		for ; n < len(rest) && isDigit(rest, n); n++ {
			if whole > most/10 {
				return invalid()
			}
			if whole = whole*10 + uint64(rest[n]-'0'); whole > most {
				return invalid()
			}
		}
		digits := n
		rest = rest[n:]
		if rest != "" && rest[0] == '.' {
			rest = rest[1:]
			n = 0
			full := false // no more digits fit, nor matter
			for ; n < len(rest) && isDigit(rest, n); n++ {
				if full || fraction > (most-1)/10 {
					full = true
					continue
				}
				next := fraction*10 + uint64(rest[n]-'0')
				if full = next > most; !full {
					fraction = next
					scale *= 10
				}
			}
			digits += n
			rest = rest[n:]
		}
		if digits == 0 {
			return invalid()
		}
		n = 0
		for n < len(rest) && rest[n] != '.' && !isDigit(rest, n) {
			n++
		}
		if n == 0 {
			return 0, errors.New("time: missing unit in duration " + quote(s))
		}
		unit := durationUnit(rest[:n])
		if unit == 0 {
			return 0, errors.New("time: unknown unit " + quote(rest[:n]) + " in duration " + quote(s))
		}
		rest = rest[n:]
		if whole > most/unit {
			return invalid()
		}
		whole *= unit
		if fraction > 0 {
			// float64 suffices: it is exact for nanoseconds, and hours have few digits that matter.
			if whole += uint64(float64(fraction) * (float64(unit) / scale)); whole > most {
				return invalid()
			}
		}
		if sum += whole; sum > most {
			return invalid()
		}
	}
	if negative {
		return -Duration(sum), nil
	}
	if sum == most {
		return invalid()
	}
	return Duration(sum), nil
}

// durationUnit returns how many nanoseconds a unit has, 0 if there is no such unit.
func durationUnit(name string) uint64 {
	switch name {
	case "ns":
		return uint64(Nanosecond)
	case "us", "µs", "μs": // the micro sign and the letter mu
		return uint64(Microsecond)
	case "ms":
		return uint64(Millisecond)
	case "s":
		return uint64(Second)
	case "m":
		return uint64(Minute)
	case "h":
		return uint64(Hour)
	}
	return 0
}
