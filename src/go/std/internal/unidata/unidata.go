// Package unidata has the Unicode character data in a form that is small in source and in the
// program and needs no work at start: run lengths written in the 64 characters from '?', read
// where they lie. testing/gen/unidata.go writes the tables and documents the form.
package unidata

const digit0 = '?'

// number reads the n digits of table at i.
func number(table string, i, n int) int {
	v := 0
	for ; n > 0; n-- {
		v = v<<6 | int(table[i]-digit0)
		i++
	}
	return v
}

// length reads a run's length at i and returns it and the place after it.
func length(data string, i int) (n, next int) {
	for shift := uint(0); ; shift += 5 {
		d := int(data[i] - digit0)
		i++
		n |= d & 31 << shift
		if d&32 == 0 {
			return n, i
		}
	}
}

// block finds the last indexed run that starts at or before r: its start and its place.
func block(index string, r rune) (start rune, place int) {
	const entry, startDigits, placeDigits = 7, 4, 3
	low, high := 0, len(index)/entry
	for high-low > 1 {
		middle := (low + high) / 2
		if rune(number(index, middle*entry, startDigits)) <= r {
			low = middle
		} else {
			high = middle
		}
	}
	low *= entry
	return rune(number(index, low, startDigits)), number(index, low+startDigits, placeDigits)
}

// value returns what the runs in data, with values of `width` digits, say of r.
func value(data, index string, width int, r rune) int {
	if uint32(r) > 0x10FFFF {
		return 0
	}
	start, i := block(index, r)
	single := 32 << (6 * uint(width-1))
	for {
		v, n := number(data, i, width), 1
		i += width
		if v&single == 0 {
			n, i = length(data, i)
		}
		if start += rune(n); r < start {
			return v &^ single
		}
	}
}

// in reports whether r lies in every other run of data from place i on, where r counts from the
// start of the first run, which is not one of them.
func in(data string, i int, r rune) bool {
	for inside := false; i < len(data); inside = !inside {
		var n int
		n, i = length(data, i)
		if r -= rune(n); r < 0 {
			return inside
		}
	}
	return false
}

// Printable reports whether r is a letter, mark, number, punctuation, symbol or ASCII space.
func Printable(r rune) bool {
	if r < 0x7F {
		return r >= ' '
	}
	if r > 0x10FFFF {
		return false
	}
	start, i := block(printableIndex, r)
	return in(printable, i, r-start)
}

// Category returns the number of r's general category, 0 when it has none.
func Category(r rune) int { return value(categories, categoriesIndex, 1, r) }

// Script returns the number of r's script, 0 when it is not one of those listed.
func Script(r rune) int { return value(scripts, scriptsIndex, 2, r) }

// Has reports whether r has the property with the given number.
func Has(property int, r rune) bool {
	start, end := propertyStarts[property], propertyStarts[property+1]
	return r >= 0 && in(properties[start:end], 0, r)
}

// The cases.
const (
	Upper = iota
	Lower
	Title
)

// To maps r to the given case.
func To(which int, r rune) rune {
	const digits = 3
	i := value(caseRuns, caseRunsIndex, 2, r)
	if i == 0 {
		return r
	}
	return r + rune(number(caseDeltas, (3*i+which)*digits, digits)) - 1<<17
}

// Fold returns the rune after r among those equal under simple case folding, where that is not
// just its other case.
func Fold(r rune) (rune, bool) {
	const digits = 4
	low, high := 0, len(folds)/(2*digits)
	for low < high {
		middle := (low + high) / 2
		i := middle * 2 * digits
		switch from := rune(number(folds, i, digits)); {
		case from == r:
			return rune(number(folds, i+digits, digits)), true
		case from < r:
			low = middle + 1
		default:
			high = middle
		}
	}
	return 0, false
}

// CategoryStarts and ScriptStarts call yield with the first rune of each run of runes of the same
// category or script, in order, and with 0x110000 at the end.
func CategoryStarts(yield func(rune)) { starts(categories, 1, yield) }
func ScriptStarts(yield func(rune))   { starts(scripts, 2, yield) }

func starts(data string, width int, yield func(rune)) {
	single := 32 << (6 * uint(width-1))
	at := rune(0)
	for i := 0; i < len(data) && at < 0x110000; {
		yield(at)
		v, n := number(data, i, width), 1
		i += width
		if v&single == 0 {
			n, i = length(data, i)
		}
		at += rune(n)
	}
	yield(0x110000)
}
