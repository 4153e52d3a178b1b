package time

import "errors"

// A ParseError describes why a text is not a time in the given layout.
type ParseError struct {
	Layout     string
	Value      string
	LayoutElem string // the element of Layout that ValueElem does not fit
	ValueElem  string
	Message    string // stands for the two if it is not empty
}

func (e *ParseError) Error() string {
	text := "parsing time " + quote(e.Value)
	if e.Message != "" {
		return text + e.Message
	}
	return text + " as " + quote(e.Layout) + ": cannot parse " + quote(e.ValueElem) + " as " + quote(e.LayoutElem)
}

// Parse reads a time in the given layout. Elements that the layout lacks are 0, or 1 where there is
// no 0. A fraction may follow seconds even if the layout has none. Without a zone the time is in
// UTC. An offset, or name of a zone, that is in use at Local makes the time one at Local; another
// one gets a place of its own, where a name other than UTC and GMT-3 and the like means offset 0.
func Parse(layout, value string) (Time, error) { return parse(layout, value, UTC, Local) }

// ParseInLocation is like Parse with loc in place of UTC and Local.
func ParseInLocation(layout, value string, loc *Location) (Time, error) {
	return parse(layout, value, loc, loc)
}

var errBad = errors.New("bad value for field")

// A parser holds the elements that have been read; -1 where none was.
type parser struct {
	year, month, day, yday int
	hour, min, sec, nsec   int
	pm, am                 bool
	utc                    bool
	offset                 int
	zone                   string

	outOfRange string // the element that is
}

const noOffset = -1

func parse(layout, value string, fallback, local *Location) (Time, error) {
	p := parser{month: -1, day: -1, yday: -1, offset: noOffset}
	fullLayout, fullValue := layout, value
	for {
		c := nextChunk(layout)
		rest, err := skip(value, c.prefix)
		if err != nil {
			return Time{}, &ParseError{fullLayout, fullValue, c.prefix, rest, ""}
		}
		if c.field == noField {
			if rest != "" {
				return Time{}, &ParseError{fullLayout, fullValue, "", rest, ": extra text: " + quote(rest)}
			}
			break
		}
		layout = c.suffix
		value, err = p.field(&c, rest)
		if p.outOfRange != "" {
			return Time{}, &ParseError{fullLayout, fullValue, c.text, value, ": " + p.outOfRange + " out of range"}
		}
		if err != nil {
			return Time{}, &ParseError{fullLayout, fullValue, c.text, rest, ""}
		}
	}
	if p.pm && p.hour < 12 {
		p.hour += 12
	} else if p.am && p.hour == 12 {
		p.hour = 0
	}
	if problem := p.setDay(); problem != "" {
		return Time{}, &ParseError{fullLayout, fullValue, "", value, ": " + problem}
	}
	return p.time(fallback, local), nil
}

// setDay makes month and day agree with the day of the year, and checks that there is such a day.
func (p *parser) setDay() (problem string) {
	if p.yday >= 0 {
		if p.yday < 1 || p.yday > 365 && !(p.yday == 366 && isLeap(p.year)) {
			return "day-of-year out of range"
		}
		d := dateOf(dayNumber(int64(p.year), January, 1) + uint64(p.yday) - 1)
		if p.month >= 0 && p.month != int(d.month) {
			return "day-of-year does not match month"
		}
		if p.day >= 0 && p.day != d.day {
			return "day-of-year does not match day"
		}
		p.month, p.day = int(d.month), d.day
	}
	if p.month < 0 {
		p.month = int(January)
	}
	if p.day < 0 {
		p.day = 1
	}
	if p.day < 1 || p.day > daysIn(Month(p.month), p.year) {
		return "day out of range"
	}
	return ""
}

// time returns the time that was read.
func (p *parser) time(fallback, local *Location) Time {
	at := func(loc *Location) Time {
		return Date(p.year, Month(p.month), p.day, p.hour, p.min, p.sec, p.nsec, loc)
	}
	switch {
	case p.utc:
		return at(UTC)
	case p.offset != noOffset:
		t := at(UTC)
		t.addSec(-int64(p.offset))
		s := local.lookup(t.Unix())
		if s.offset == p.offset && (p.zone == "" || s.name == p.zone) {
			t.setLoc(local)
		} else {
			t.setLoc(FixedZone(p.zone, p.offset))
		}
		return t
	case p.zone != "":
		t := at(UTC)
		if offset, ok := local.lookupName(p.zone, t.Unix()); ok {
			t.addSec(-int64(offset))
			t.setLoc(local)
			return t
		}
		offset := 0
		if len(p.zone) > 3 && hasPrefix(p.zone, "GMT") {
			offset, _ = number(p.zone[3:])
			offset *= secondsPerHour
		}
		t.setLoc(FixedZone(p.zone, offset))
		return t
	}
	return at(fallback)
}

// field reads an element at the start of value and returns what is behind it.
func (p *parser) field(c *chunk, value string) (rest string, err error) {
	switch c.field {
	case shortYear:
		if len(value) < 2 {
			return value, errBad
		}
		p.year, err = number(value[:2])
		if err != nil {
			return value, err
		}
		if p.year >= 69 { // Unix time starts on 31 December 1969 in some time zones
			p.year += 1900
		} else {
			p.year += 2000
		}
		return value[2:], nil
	case longYear:
		if len(value) < 4 || !isDigit(value, 0) {
			return value, errBad
		}
		p.year, err = number(value[:4])
		return value[4:], err
	case shortMonth, longMonth:
		p.month, value, err = lookupName(longMonths[:], value, c.field == shortMonth)
		p.month++
		return value, err
	case numMonth, zeroMonth:
		p.month, value, err = digits(value, 2, c.field == zeroMonth)
		if err == nil && (p.month <= 0 || 12 < p.month) {
			p.outOfRange = "month"
		}
		return value, err
	case shortWeekday, longWeekday:
		_, value, err = lookupName(longDays[:], value, c.field == shortWeekday)
		return value, err
	case numDay, spaceDay, zeroDay:
		if c.field == spaceDay && value != "" && value[0] == ' ' {
			value = value[1:]
		}
		// Whether there is such a day is only known when the month is.
		p.day, value, err = digits(value, 2, c.field == zeroDay)
		return value, err
	case spaceYearDay, zeroYearDay:
		for i := 0; i < 2; i++ {
			if c.field == spaceYearDay && value != "" && value[0] == ' ' {
				value = value[1:]
			}
		}
		p.yday, value, err = digits(value, 3, c.field == zeroYearDay)
		return value, err
	case hour24:
		p.hour, value, err = digits(value, 2, false)
		p.check(p.hour, 23, "hour")
		return value, err
	case hour12, zeroHour12:
		p.hour, value, err = digits(value, 2, c.field == zeroHour12)
		p.check(p.hour, 12, "hour")
		return value, err
	case numMinute, zeroMinute:
		p.min, value, err = digits(value, 2, c.field == zeroMinute)
		p.check(p.min, 59, "minute")
		return value, err
	case numSecond, zeroSecond:
		p.sec, value, err = digits(value, 2, c.field == zeroSecond)
		if err != nil {
			return value, err
		}
		p.check(p.sec, 59, "second")
		if n := leadingFraction(value); n > 0 && p.outOfRange == "" {
			// The layout may have the fraction, or not.
			if next := nextChunk(c.suffix).field; next != fractionZeros && next != fractionNines {
				err = p.fraction(value[:n])
				value = value[n:]
			}
		}
		return value, err
	case upperPM, lowerPM:
		if len(value) < 2 {
			return value, errBad
		}
		text := value[:2]
		if c.field == lowerPM && (text == "am" || text == "pm") {
			text = string([]byte{text[0] - 'a' + 'A', 'M'})
		} else if c.field == lowerPM {
			text = ""
		}
		switch text {
		case "PM":
			p.pm = true
		case "AM":
			p.am = true
		default:
			err = errBad
		}
		return value[2:], err
	case zoneOffset:
		return p.zoneOffset(c, value)
	case zoneName:
		if hasPrefix(value, "UTC") {
			p.utc = true
			return value[3:], nil
		}
		n := zoneNameLength(value)
		if n == 0 {
			return value, errBad
		}
		p.zone = value[:n]
		return value[n:], nil
	case fractionZeros:
		n := len(c.text)
		if len(value) < n {
			return value, errBad
		}
		return value[n:], p.fraction(value[:n])
	case fractionNines:
		n := leadingFraction(value)
		if n == 0 {
			return value, nil // it may be missing
		}
		return value[n:], p.fraction(value[:n])
	}
	return value, errBad
}

// check notes that the element is out of range if v is more than most.
func (p *parser) check(v, most int, element string) {
	if v > most {
		p.outOfRange = element
	}
}

// zoneOffset reads an offset from UTC.
func (p *parser) zoneOffset(c *chunk, value string) (rest string, err error) {
	if c.zForUTC() && value != "" && value[0] == 'Z' {
		p.utc = true
		return value[1:], nil
	}
	n := c.offsetWidth()
	if len(value) < n {
		return value, errBad
	}
	text := value[:n]
	var parts [3]int
	at := 1
	for i := range parts {
		if i == 1 && !c.hasMinutes() || i == 2 && !c.hasSeconds() {
			break
		}
		if i > 0 && c.hasColon() {
			if text[at] != ':' {
				return value, errBad
			}
			at++
		}
		if parts[i], _, err = digits(text[at:], 2, true); err != nil {
			break // but what was read may be out of range
		}
		at += 2
	}
	// Some people write 24 hours and 60 minutes.
	p.check(parts[0], 24, "time zone offset hour")
	p.check(parts[1], 60, "time zone offset minute")
	p.check(parts[2], 60, "time zone offset second")
	p.offset = (parts[0]*60+parts[1])*60 + parts[2]
	if text[0] == '-' {
		p.offset = -p.offset
	} else if text[0] != '+' {
		err = errBad
	}
	return value[n:], err
}

// fraction reads a fraction of a second: a separator and digits, of which those behind the ninth
// do not count.
func (p *parser) fraction(text string) error {
	if text[0] != '.' && text[0] != ',' {
		return errBad
	}
	if len(text) > 10 {
		text = text[:10]
	}
	ns, err := number(text[1:])
	if err != nil {
		return err
	}
	if ns < 0 {
		p.outOfRange = "fractional second"
		return nil
	}
	for n := len(text); n < 10; n++ {
		ns *= 10
	}
	p.nsec = ns
	return nil
}

// leadingFraction returns the length of the fraction that s starts with, 0 if there is none.
func leadingFraction(s string) int {
	if len(s) < 2 || s[0] != '.' && s[0] != ',' || !isDigit(s, 1) {
		return 0
	}
	n := 2
	for isDigit(s, n) {
		n++
	}
	return n
}

// skip returns what is behind the prefix of a layout in value; any number of spaces in the one
// fits any number in the other.
func skip(value, prefix string) (string, error) {
	for prefix != "" {
		if prefix[0] == ' ' {
			if value != "" && value[0] != ' ' {
				return value, errBad
			}
			prefix = cutSpaces(prefix)
			value = cutSpaces(value)
			continue
		}
		if value == "" || value[0] != prefix[0] {
			return value, errBad
		}
		prefix = prefix[1:]
		value = value[1:]
	}
	return value, nil
}

func cutSpaces(s string) string {
	for s != "" && s[0] == ' ' {
		s = s[1:]
	}
	return s
}

// digits reads a number of at least one digit, or of exactly most if fixed, and at most most.
func digits(s string, most int, fixed bool) (v int, rest string, err error) {
	n := 0
	for n < most && isDigit(s, n) {
		v = v*10 + int(s[n]-'0')
		n++
	}
	if n == 0 || fixed && n < most {
		return 0, s, errBad
	}
	return v, s[n:], nil
}

// number reads a number that may have a sign and must be all of s.
func number(s string) (int, error) {
	text := s
	if text != "" && (text[0] == '-' || text[0] == '+') {
		text = text[1:]
	}
	v, rest, err := digits(text, len(text), false)
	if err != nil || rest != "" {
		return 0, errBad
	}
	if s[0] == '-' {
		v = -v
	}
	return v, nil
}

// lookupName finds the name, or its first three letters, that s starts with, in capitals or not.
func lookupName(names []string, s string, short bool) (index int, rest string, err error) {
	for i, name := range names {
		if short {
			name = name[:3]
		}
		if len(s) >= len(name) && sameLetters(s[:len(name)], name) {
			return i, s[len(name):], nil
		}
	}
	return -1, s, errBad
}

func sameLetters(a, b string) bool {
	for i := 0; i < len(a); i++ {
		x, y := a[i], b[i]
		if x != y && (x|0x20 != y|0x20 || x|0x20 < 'a' || x|0x20 > 'z') {
			return false
		}
	}
	return true
}

// zoneNameLength returns the length of the name of a zone that s starts with, 0 if there is none:
// three capital letters, four or five that end in T, ChST, MeST, WITA, GMT-3 or +03.
func zoneNameLength(s string) int {
	if len(s) < 3 {
		return 0
	}
	if hasPrefix(s, "ChST") || hasPrefix(s, "MeST") {
		return 4
	}
	if hasPrefix(s, "GMT") {
		return 3 + signedHour(s[3:])
	}
	if s[0] == '+' || s[0] == '-' {
		return signedHour(s)
	}
	n := 0
	for n < 6 && n < len(s) && 'A' <= s[n] && s[n] <= 'Z' {
		n++
	}
	switch {
	case n == 3, n == 4 && (s[3] == 'T' || hasPrefix(s, "WITA")), n == 5 && s[4] == 'T':
		return n
	}
	return 0
}

// signedHour returns the length of the number from -23 to +23 that s starts with, 0 if there is
// none.
func signedHour(s string) int {
	if s == "" || s[0] != '+' && s[0] != '-' {
		return 0
	}
	v, n := 0, 1
	for isDigit(s, n) && v < 100 {
		v = v*10 + int(s[n]-'0')
		n++
	}
	if n == 1 || v > 23 {
		return 0
	}
	return n
}
