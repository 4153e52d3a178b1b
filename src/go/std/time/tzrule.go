package time

// This file has the rules by which clocks are moved year after year, in the form of the
// environment variable TZ of POSIX, such as CET-1CEST,M3.5.0,M10.5.0/3: standard time, its offset
// west of UTC, the same for daylight saving time, and when in the year each of the two starts.

// A yearRule is a moment of a year.
type yearRule struct {
	kind             byte // J: day without 29 February, from 1; 0: day, from 0; M: weekday of a week of a month
	day, week, month int
	time             int // seconds since midnight
}

// ruleLookup returns the zone in use at sec by the rule; lastChange is when that began to hold.
func ruleLookup(rule string, lastChange, sec int64) (span, bool) {
	stdName, rest, ok := ruleName(rule)
	if !ok {
		return span{}, false
	}
	stdOffset, rest, ok := ruleOffset(rest)
	if !ok {
		return span{}, false
	}
	stdOffset = -stdOffset
	std := zone{stdName, stdOffset, false}
	if rest == "" || rest[0] == ',' {
		return span{std, lastChange, eternity}, true
	}
	dstName, rest, ok := ruleName(rest)
	if !ok {
		return span{}, false
	}
	dstOffset := stdOffset + secondsPerHour
	if rest != "" && rest[0] != ',' {
		if dstOffset, rest, ok = ruleOffset(rest); !ok {
			return span{}, false
		}
		dstOffset = -dstOffset
	}
	if rest == "" {
		rest = ",M3.2.0,M11.1.0"
	}
	if rest[0] != ',' && rest[0] != ';' {
		return span{}, false
	}
	startRule, rest, ok := ruleMoment(rest[1:])
	if !ok || rest == "" || rest[0] != ',' {
		return span{}, false
	}
	endRule, rest, ok := ruleMoment(rest[1:])
	if !ok || rest != "" {
		return span{}, false
	}

	year := dateOf(uint64(sec+unixToOne+originToOne) / secondsPerDay).year
	yearStart := int64(dayNumber(int64(year), January, 1)*secondsPerDay) - originToOne - unixToOne
	inYear := sec - yearStart
	start := int64(startRule.inYear(year) - stdOffset)
	end := int64(endRule.inYear(year) - dstOffset)
	dst := zone{dstName, dstOffset, true}
	if end < start { // south of the equator: the year starts and ends with daylight saving time
		start, end = end, start
		std, dst = dst, std
	}
	// The bounds of the spans that reach into other years are those of the year, as if it had 365
	// days.
	switch {
	case inYear < start:
		return span{std, yearStart, start + yearStart}, true
	case inYear >= end:
		return span{std, end + yearStart, yearStart + 365*secondsPerDay}, true
	}
	return span{dst, start + yearStart, end + yearStart}, true
}

// inYear returns the seconds from the start of the year to the moment, by local clocks.
func (r *yearRule) inYear(year int) int {
	day := 0
	switch r.kind {
	case 'J':
		day = r.day - 1
		if isLeap(year) && r.day >= 60 {
			day++
		}
	case '0':
		day = r.day
	case 'M':
		first := dayNumber(int64(year), Month(r.month), 1)
		inMonth := (r.day - int(weekdayOf(first)) + 7) % 7
		for week := 1; week < r.week && inMonth+7 < daysIn(Month(r.month), year); week++ {
			inMonth += 7
		}
		day = int(first-dayNumber(int64(year), January, 1)) + inMonth
	}
	return day*secondsPerDay + r.time
}

// ruleName reads the name of a zone: letters, or anything in <>.
func ruleName(s string) (name, rest string, ok bool) {
	if s != "" && s[0] == '<' {
		for i := range len(s) {
			if s[i] == '>' {
				return s[1:i], s[i+1:], true
			}
		}
		return "", "", false
	}
	n := 0
	for n < len(s) && !isDigit(s, n) && s[n] != ',' && s[n] != '-' && s[n] != '+' {
		n++
	}
	return s[:n], s[n:], n >= 3
}

// ruleOffset reads hours, and perhaps minutes and seconds, as seconds.
func ruleOffset(s string) (offset int, rest string, ok bool) {
	negative := s != "" && s[0] == '-'
	if s != "" && (s[0] == '-' || s[0] == '+') {
		s = s[1:]
	}
	unit := secondsPerHour
	for {
		most := 59
		if unit == secondsPerHour {
			most = 24 * 7
		}
		var v int
		if v, s, ok = ruleNumber(s, 0, most); !ok {
			return 0, "", false
		}
		offset += v * unit
		if unit /= 60; unit == 0 || s == "" || s[0] != ':' {
			break
		}
		s = s[1:]
	}
	if negative {
		offset = -offset
	}
	return offset, s, true
}

// ruleMoment reads a moment of the year.
func ruleMoment(s string) (r yearRule, rest string, ok bool) {
	switch {
	case s == "":
		return r, "", false
	case s[0] == 'J':
		r.kind = 'J'
		r.day, s, ok = ruleNumber(s[1:], 1, 365)
	case s[0] == 'M':
		r.kind = 'M'
		if r.month, s, ok = ruleNumber(s[1:], 1, 12); !ok || s == "" || s[0] != '.' {
			return r, "", false
		}
		if r.week, s, ok = ruleNumber(s[1:], 1, 5); !ok || s == "" || s[0] != '.' {
			return r, "", false
		}
		r.day, s, ok = ruleNumber(s[1:], 0, 6)
	default:
		r.kind = '0'
		r.day, s, ok = ruleNumber(s, 0, 365)
	}
	if !ok {
		return r, "", false
	}
	r.time = 2 * secondsPerHour
	if s != "" && s[0] == '/' {
		r.time, s, ok = ruleOffset(s[1:])
	}
	return r, s, ok
}

// ruleNumber reads a number from least to most.
func ruleNumber(s string, least, most int) (v int, rest string, ok bool) {
	v, rest, err := digits(s, 4, false)
	return v, rest, err == nil && least <= v && v <= most
}
