package strconv

import "internal/intrinsics"

const digits = "0123456789abcdefghijklmnopqrstuvwxyz"

// pairs has the two digits of every number below 100.
const pairs = "00010203040506070809" +
	"10111213141516171819" +
	"20212223242526272829" +
	"30313233343536373839" +
	"40414243444546474849" +
	"50515253545556575859" +
	"60616263646566676869" +
	"70717273747576777879" +
	"80818283848586878889" +
	"90919293949596979899"

// small returns the decimal digits of a number below 100 without making a string.
func small(n uint64) string {
	if n < 10 {
		return digits[n : n+1]
	}
	return pairs[2*n : 2*n+2]
}

// putDecimal writes the digits of n so that they end at buf[end] and returns where they start.
func putDecimal(buf []byte, end int, n uint64) int {
	for n >= 100 {
		p := n % 100 * 2
		n /= 100
		end -= 2
		buf[end+1] = pairs[p+1]
		buf[end] = pairs[p]
	}
	end--
	if n >= 10 {
		buf[end] = pairs[2*n+1]
		end--
		n = n / 10
	}
	buf[end] = byte('0' + n)
	return end
}

// put writes n, after a minus sign when negative, so that it ends at the end of buf, and returns
// where it starts.
func put(buf []byte, n uint64, negative bool, base int) int {
	i := len(buf)
	switch {
	case base == 10:
		i = putDecimal(buf, i, n)
	case base < 2 || base > len(digits):
		panic("strconv: illegal AppendInt/FormatInt base")
	case base&(base-1) == 0:
		shift := uint(intrinsics.Ctz64(uint64(base)))
		for mask := uint64(base - 1); ; n >>= shift {
			i--
			buf[i] = digits[n&mask]
			if n <= mask {
				break
			}
		}
	default:
		for b := uint64(base); ; n /= b {
			i--
			buf[i] = digits[n%b]
			if n < b {
				break
			}
		}
	}
	if negative {
		i--
		buf[i] = '-'
	}
	return i
}

// maxDigits is the length of the longest number: 64 binary digits and a sign.
const maxDigits = 65

// magnitude returns |i|.
func magnitude(i int64) uint64 {
	if i < 0 {
		return -uint64(i)
	}
	return uint64(i)
}

// FormatUint returns i in the given base (2 to 36), with lower case letters as digits.
func FormatUint(i uint64, base int) string {
	if i < 100 && base == 10 {
		return small(i)
	}
	var buf [maxDigits]byte
	return string(buf[put(buf[:], i, false, base):])
}

// FormatInt returns i in the given base (2 to 36), with lower case letters as digits.
func FormatInt(i int64, base int) string {
	if 0 <= i && i < 100 && base == 10 {
		return small(uint64(i))
	}
	var buf [maxDigits]byte
	return string(buf[put(buf[:], magnitude(i), i < 0, base):])
}

// Itoa returns i in decimal.
func Itoa(i int) string { return FormatInt(int64(i), 10) }

// AppendInt appends FormatInt(i, base) to dst.
func AppendInt(dst []byte, i int64, base int) []byte {
	if 0 <= i && i < 100 && base == 10 {
		return append(dst, small(uint64(i))...)
	}
	var buf [maxDigits]byte
	return append(dst, buf[put(buf[:], magnitude(i), i < 0, base):]...)
}

// AppendUint appends FormatUint(i, base) to dst.
func AppendUint(dst []byte, i uint64, base int) []byte {
	if i < 100 && base == 10 {
		return append(dst, small(i)...)
	}
	var buf [maxDigits]byte
	return append(dst, buf[put(buf[:], i, false, base):]...)
}
