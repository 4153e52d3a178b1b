package runtime

// Indices and slice bounds out of range.

import "unsafe"

// A boundsError tells which bound was wrong, in what form of expression.
type boundsError struct {
	x      int64 // the bad value
	signed bool  // false: x is really a uint64
	y      int64 // what it was compared with
	code   uint8 // the form of expression: one of the bounds constants
}

// Forms of expressions with bounds.
const (
	boundsIndex      = iota // s[x], y = len(s)
	boundsSliceAlen         // s[:x], y = len(s)
	boundsSliceAcap         // s[:x], y = cap(s)
	boundsSliceB            // s[x:y]
	boundsSlice3Alen        // s[::x], y = len(s)
	boundsSlice3Acap        // s[::x], y = cap(s)
	boundsSlice3B           // s[:x:y]
	boundsSlice3C           // s[x:y:]
	boundsConvert           // [y]T(s), x = len(s)
)

func (e boundsError) RuntimeError() {}

func (e boundsError) Error() string {
	x, y := itoa(e.x), itoa(e.y)
	if e.x < 0 && !e.signed {
		x = utoa(uint64(e.x))
	}
	const index = "runtime error: index out of range ["
	const slice = "runtime error: slice bounds out of range ["
	if e.x < 0 && e.signed {
		switch e.code {
		case boundsIndex:
			return index + x + "]"
		case boundsSliceAlen, boundsSliceAcap:
			return slice + ":" + x + "]"
		case boundsSliceB:
			return slice + x + ":]"
		case boundsSlice3Alen, boundsSlice3Acap:
			return slice + "::" + x + "]"
		case boundsSlice3B:
			return slice + ":" + x + ":]"
		default:
			return slice + x + "::]"
		}
	}
	switch e.code {
	case boundsIndex:
		return index + x + "] with length " + y
	case boundsSliceAlen:
		return slice + ":" + x + "] with length " + y
	case boundsSliceAcap:
		return slice + ":" + x + "] with capacity " + y
	case boundsSliceB:
		return slice + x + ":" + y + "]"
	case boundsSlice3Alen:
		return slice + "::" + x + "] with length " + y
	case boundsSlice3Acap:
		return slice + "::" + x + "] with capacity " + y
	case boundsSlice3B:
		return slice + ":" + x + ":" + y + "]"
	case boundsSlice3C:
		return slice + x + ":" + y + ":]"
	default:
		return "runtime error: cannot convert slice with length " + x +
			" to array or pointer to array with length " + y
	}
}

// itoa returns v in decimal.
func itoa(v int64) string {
	if v < 0 {
		return "-" + utoa(-uint64(v))
	}
	return utoa(uint64(v))
}

// utoa returns v in decimal.
func utoa(v uint64) string {
	n := 1
	for w := v; w >= 10; w /= 10 {
		n++
	}
	p := rawstring(n)
	for i := n - 1; i >= 0; i-- {
		*(*byte)(unsafe.Add(p, i)) = byte('0' + v%10)
		v /= 10
	}
	return stringOf(p, n)
}

// What compiled code calls: the bad value, then what it was compared with. The U variants are for
// unsigned values.

//interleave:noreturn
func panicindex(x, y int64) { raiseError(boundsError{x, true, y, boundsIndex}) }

//interleave:noreturn
func panicindexU(x uint64, y int64) { raiseError(boundsError{int64(x), false, y, boundsIndex}) }

//interleave:noreturn
func panicSliceAlen(x, y int64) { raiseError(boundsError{x, true, y, boundsSliceAlen}) }

//interleave:noreturn
func panicSliceAlenU(x uint64, y int64) { raiseError(boundsError{int64(x), false, y, boundsSliceAlen}) }

//interleave:noreturn
func panicSliceAcap(x, y int64) { raiseError(boundsError{x, true, y, boundsSliceAcap}) }

//interleave:noreturn
func panicSliceAcapU(x uint64, y int64) { raiseError(boundsError{int64(x), false, y, boundsSliceAcap}) }

//interleave:noreturn
func panicSliceB(x, y int64) { raiseError(boundsError{x, true, y, boundsSliceB}) }

//interleave:noreturn
func panicSliceBU(x uint64, y int64) { raiseError(boundsError{int64(x), false, y, boundsSliceB}) }

//interleave:noreturn
func panicSlice3Alen(x, y int64) { raiseError(boundsError{x, true, y, boundsSlice3Alen}) }

//interleave:noreturn
func panicSlice3AlenU(x uint64, y int64) {
	raiseError(boundsError{int64(x), false, y, boundsSlice3Alen})
}

//interleave:noreturn
func panicSlice3Acap(x, y int64) { raiseError(boundsError{x, true, y, boundsSlice3Acap}) }

//interleave:noreturn
func panicSlice3AcapU(x uint64, y int64) {
	raiseError(boundsError{int64(x), false, y, boundsSlice3Acap})
}

//interleave:noreturn
func panicSlice3B(x, y int64) { raiseError(boundsError{x, true, y, boundsSlice3B}) }

//interleave:noreturn
func panicSlice3BU(x uint64, y int64) { raiseError(boundsError{int64(x), false, y, boundsSlice3B}) }

//interleave:noreturn
func panicSlice3C(x, y int64) { raiseError(boundsError{x, true, y, boundsSlice3C}) }

//interleave:noreturn
func panicSlice3CU(x uint64, y int64) { raiseError(boundsError{int64(x), false, y, boundsSlice3C}) }

//interleave:noreturn
func panicSliceConvert(x, y int64) { raiseError(boundsError{x, true, y, boundsConvert}) }

//interleave:noreturn
func panicSliceConvertU(x uint64, y int64) {
	raiseError(boundsError{int64(x), false, y, boundsConvert})
}
