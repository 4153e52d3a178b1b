package time

// Format returns t in the given layout.
func (t Time) Format(layout string) string {
	return string(t.AppendFormat(make([]byte, 0, len(layout)+10), layout))
}

// AppendFormat appends t in the given layout to b.
func (t Time) AppendFormat(b []byte, layout string) []byte {
	s := t.loc.lookup(t.sec() - unixToOne)
	abs := uint64(t.sec() + int64(s.offset) + originToOne)
	d := dateOf(abs / secondsPerDay)
	sec := int(abs % secondsPerDay)
	hour := sec / secondsPerHour
	for layout != "" {
		c := nextChunk(layout)
		b = append(b, c.prefix...)
		layout = c.suffix
		switch c.field {
		case noField:
			return b
		case longMonth:
			b = append(b, d.month.String()...)
		case shortMonth:
			b = append(b, d.month.String()[:3]...)
		case numMonth:
			b = appendInt(b, int(d.month), 0)
		case zeroMonth:
			b = appendInt(b, int(d.month), 2)
		case longWeekday:
			b = append(b, weekdayOf(abs/secondsPerDay).String()...)
		case shortWeekday:
			b = append(b, weekdayOf(abs / secondsPerDay).String()[:3]...)
		case numDay:
			b = appendInt(b, d.day, 0)
		case spaceDay:
			if d.day < 10 {
				b = append(b, ' ')
			}
			b = appendInt(b, d.day, 0)
		case zeroDay:
			b = appendInt(b, d.day, 2)
		case spaceYearDay:
			if d.yday < 100 {
				b = append(b, ' ')
				if d.yday < 10 {
					b = append(b, ' ')
				}
			}
			b = appendInt(b, d.yday, 0)
		case zeroYearDay:
			b = appendInt(b, d.yday, 3)
		case hour24:
			b = appendInt(b, hour, 2)
		case hour12:
			b = appendInt(b, (hour+11)%12+1, 0)
		case zeroHour12:
			b = appendInt(b, (hour+11)%12+1, 2)
		case numMinute:
			b = appendInt(b, sec/secondsPerMinute%60, 0)
		case zeroMinute:
			b = appendInt(b, sec/secondsPerMinute%60, 2)
		case numSecond:
			b = appendInt(b, sec%60, 0)
		case zeroSecond:
			b = appendInt(b, sec%60, 2)
		case longYear:
			b = appendInt(b, d.year, 4)
		case shortYear:
			y := d.year
			if y < 0 {
				y = -y
			}
			b = appendInt(b, y%100, 2)
		case upperPM:
			b = append(b, "AMPM"[hour/12*2:][:2]...)
		case lowerPM:
			b = append(b, "ampm"[hour/12*2:][:2]...)
		case zoneName:
			if s.name != "" {
				b = append(b, s.name...)
			} else {
				b = appendSign(b, &s.offset)
				b = appendInt(b, s.offset/secondsPerHour, 2)
				b = appendInt(b, s.offset/secondsPerMinute%60, 2)
			}
		case zoneOffset:
			b = appendOffset(b, s.offset, &c)
		case fractionZeros, fractionNines:
			b = appendFraction(b, t.nsec(), c.text[0], c.fraction(), c.field == fractionNines)
		}
	}
	return b
}

// appendInt appends v with at least the given number of digits.
func appendInt(b []byte, v, width int) []byte {
	u := uint64(v)
	if v < 0 {
		b = append(b, '-')
		u = -u
	}
	var buf [20]byte
	at := putInt(buf[:], u)
	for ; len(buf)-at < width; at-- {
		buf[at-1] = '0'
	}
	return append(b, buf[at:]...)
}

// appendSign appends the sign of the offset, which is that of its whole minutes, and takes it from
// the offset. (The seconds of an offset of less than a minute keep theirs.)
func appendSign(b []byte, offset *int) []byte {
	if *offset/secondsPerMinute < 0 {
		*offset = -*offset
		return append(b, '-')
	}
	return append(b, '+')
}

func appendOffset(b []byte, offset int, c *chunk) []byte {
	if c.zForUTC() && offset == 0 {
		return append(b, 'Z')
	}
	b = appendSign(b, &offset)
	b = appendInt(b, offset/secondsPerHour, 2)
	if c.hasMinutes() {
		if c.hasColon() {
			b = append(b, ':')
		}
		b = appendInt(b, offset/secondsPerMinute%60, 2)
	}
	if c.hasSeconds() {
		if c.hasColon() {
			b = append(b, ':')
		}
		b = appendInt(b, offset%60, 2)
	}
	return b
}

// appendFraction appends so many digits of a fraction of a second, without zeros at the end if
// trim is set.
func appendFraction(b []byte, nsec int, separator byte, digits int, trim bool) []byte {
	var buf [9]byte
	for i := len(buf) - 1; i >= 0; i-- {
		buf[i] = byte('0' + nsec%10)
		nsec /= 10
	}
	if digits > len(buf) {
		digits = len(buf)
	}
	if trim {
		for digits > 0 && buf[digits-1] == '0' {
			digits--
		}
		if digits == 0 {
			return b
		}
	}
	b = append(b, separator)
	return append(b, buf[:digits]...)
}

// String returns t in the layout "2006-01-02 15:04:05.999999999 -0700 MST", and the monotonic
// reading, if there is one, as m= and seconds.
func (t Time) String() string {
	s := t.Format("2006-01-02 15:04:05.999999999 -0700 MST")
	if t.wall&hasMonotonic == 0 {
		return s
	}
	sign := byte('+')
	mono := uint64(t.ext)
	if t.ext < 0 {
		sign = '-'
		mono = -mono
	}
	b := append([]byte(s), " m="...)
	b = append(b, sign)
	b = appendInt(b, int(mono/1e9), 0)
	b = append(b, '.')
	b = appendInt(b, int(mono%1e9), 9)
	return string(b)
}

// GoString returns t as an expression of Go.
func (t Time) GoString() string {
	d := t.date()
	hour, min, sec := t.Clock()
	b := append([]byte(nil), "time.Date("...)
	b = appendInt(b, d.year, 0)
	b = append(b, ", time."...)
	b = append(b, d.month.String()...)
	for _, v := range [...]int{d.day, hour, min, sec, t.nsec()} {
		b = append(b, ", "...)
		b = appendInt(b, v, 0)
	}
	switch t.Location() {
	case &utcLoc:
		b = append(b, ", time.UTC)"...)
	case &localLoc:
		b = append(b, ", time.Local)"...)
	default:
		b = append(b, ", time.Location("...)
		b = append(b, quote(t.loc.name)...)
		b = append(b, "))"...)
	}
	return string(b)
}

// quote returns s in quotes. All but printable ASCII is escaped byte by byte.
func quote(s string) string {
	const hex = "0123456789abcdef"
	b := append(make([]byte, 0, len(s)+2), '"')
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c < ' ' || c >= 0x80:
			b = append(b, '\\', 'x', hex[c>>4], hex[c&15])
		case c == '"' || c == '\\':
			b = append(b, '\\', c)
		default:
			b = append(b, c)
		}
	}
	return string(append(b, '"'))
}
