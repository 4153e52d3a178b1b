package runtime

// Strings: comparing, joining and converting them.

import (
	"internal/intrinsics"
	"unsafe"
)

// stringOf makes a string of an address and a length.
func stringOf(p unsafe.Pointer, n int) string { return unsafe.String((*byte)(p), n) }

// rawstring allocates n bytes for a string, which the caller fills.
func rawstring(n int) unsafe.Pointer { return mallocgc(uintptr(n), nil, false) }

// memequal reports whether n bytes are the same at p and q.
func memequal(p, q unsafe.Pointer, n uintptr) bool {
	if p == q {
		return true
	}
	a, b := uintptr(p), uintptr(q)
	for ; n >= 8; n -= 8 {
		if *(*uint64)(unsafe.Pointer(a)) != *(*uint64)(unsafe.Pointer(b)) {
			return false
		}
		a += 8
		b += 8
	}
	if n >= 4 {
		if *(*uint32)(unsafe.Pointer(a)) != *(*uint32)(unsafe.Pointer(b)) {
			return false
		}
		a += 4
		b += 4
		n -= 4
	}
	for ; n > 0; n-- {
		if *(*uint8)(unsafe.Pointer(a)) != *(*uint8)(unsafe.Pointer(b)) {
			return false
		}
		a++
		b++
	}
	return true
}

// eqstring is a == b.
func eqstring(a, b string) bool {
	n := len(a)
	if n != len(b) {
		return false
	}
	return memequal(unsafe.Pointer(unsafe.StringData(a)), unsafe.Pointer(unsafe.StringData(b)), uintptr(n))
}

// cmpstring is negative when a < b, 0 when a == b, positive when a > b.
func cmpstring(a, b string) int {
	n := len(a)
	if len(b) < n {
		n = len(b)
	}
	p := uintptr(unsafe.Pointer(unsafe.StringData(a)))
	q := uintptr(unsafe.Pointer(unsafe.StringData(b)))
	for ; n >= 8; n -= 8 {
		x, y := *(*uint64)(unsafe.Pointer(p)), *(*uint64)(unsafe.Pointer(q))
		if x != y {
			// The first byte that differs is the lowest one.
			shift := uint(intrinsics.Ctz64(x^y)) &^ 7
			return int(x>>shift&0xFF) - int(y>>shift&0xFF)
		}
		p += 8
		q += 8
	}
	for ; n > 0; n-- {
		x, y := *(*uint8)(unsafe.Pointer(p)), *(*uint8)(unsafe.Pointer(q))
		if x != y {
			return int(x) - int(y)
		}
		p++
		q++
	}
	return len(a) - len(b)
}

// concat2 is a + b.
func concat2(a, b string) string {
	n, m := len(a), len(b)
	if n == 0 {
		return b
	}
	if m == 0 {
		return a
	}
	p := rawstring(n + m)
	memcopy(p, unsafe.Pointer(unsafe.StringData(a)), uintptr(n))
	memcopy(unsafe.Add(p, n), unsafe.Pointer(unsafe.StringData(b)), uintptr(m))
	return stringOf(p, n+m)
}

// concat3 is a + b + c.
func concat3(a, b, c string) string {
	n, m, k := len(a), len(b), len(c)
	if n == 0 {
		return concat2(b, c)
	}
	if m == 0 {
		return concat2(a, c)
	}
	if k == 0 {
		return concat2(a, b)
	}
	p := rawstring(n + m + k)
	memcopy(p, unsafe.Pointer(unsafe.StringData(a)), uintptr(n))
	memcopy(unsafe.Add(p, n), unsafe.Pointer(unsafe.StringData(b)), uintptr(m))
	memcopy(unsafe.Add(p, n+m), unsafe.Pointer(unsafe.StringData(c)), uintptr(k))
	return stringOf(p, n+m+k)
}

// concatN joins the n strings of the array at p.
func concatN(p unsafe.Pointer, n int) string {
	total, parts, only := 0, 0, ""
	for i := 0; i < n; i++ {
		if s := *(*string)(unsafe.Add(p, i*16)); len(s) > 0 {
			total += len(s)
			parts++
			only = s
		}
	}
	if parts <= 1 {
		return only
	}
	to := rawstring(total)
	at := to
	for i := 0; i < n; i++ {
		s := *(*string)(unsafe.Add(p, i*16))
		memcopy(at, unsafe.Pointer(unsafe.StringData(s)), uintptr(len(s)))
		at = unsafe.Add(at, len(s))
	}
	return stringOf(to, total)
}

// byteStrings has the strings of one byte.
const byteStrings = "\x00\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f" +
	"\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f" +
	"\x20\x21\x22\x23\x24\x25\x26\x27\x28\x29\x2a\x2b\x2c\x2d\x2e\x2f" +
	"\x30\x31\x32\x33\x34\x35\x36\x37\x38\x39\x3a\x3b\x3c\x3d\x3e\x3f" +
	"\x40\x41\x42\x43\x44\x45\x46\x47\x48\x49\x4a\x4b\x4c\x4d\x4e\x4f" +
	"\x50\x51\x52\x53\x54\x55\x56\x57\x58\x59\x5a\x5b\x5c\x5d\x5e\x5f" +
	"\x60\x61\x62\x63\x64\x65\x66\x67\x68\x69\x6a\x6b\x6c\x6d\x6e\x6f" +
	"\x70\x71\x72\x73\x74\x75\x76\x77\x78\x79\x7a\x7b\x7c\x7d\x7e\x7f" +
	"\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f" +
	"\x90\x91\x92\x93\x94\x95\x96\x97\x98\x99\x9a\x9b\x9c\x9d\x9e\x9f" +
	"\xa0\xa1\xa2\xa3\xa4\xa5\xa6\xa7\xa8\xa9\xaa\xab\xac\xad\xae\xaf" +
	"\xb0\xb1\xb2\xb3\xb4\xb5\xb6\xb7\xb8\xb9\xba\xbb\xbc\xbd\xbe\xbf" +
	"\xc0\xc1\xc2\xc3\xc4\xc5\xc6\xc7\xc8\xc9\xca\xcb\xcc\xcd\xce\xcf" +
	"\xd0\xd1\xd2\xd3\xd4\xd5\xd6\xd7\xd8\xd9\xda\xdb\xdc\xdd\xde\xdf" +
	"\xe0\xe1\xe2\xe3\xe4\xe5\xe6\xe7\xe8\xe9\xea\xeb\xec\xed\xee\xef" +
	"\xf0\xf1\xf2\xf3\xf4\xf5\xf6\xf7\xf8\xf9\xfa\xfb\xfc\xfd\xfe\xff"

// byteString returns the string of one byte.
func byteString(c byte) string {
	return stringOf(unsafe.Add(unsafe.Pointer(unsafe.StringData(byteStrings)), uintptr(c)), 1)
}

// bytestostring is string(b) for a slice b of n bytes at p.
func bytestostring(p unsafe.Pointer, n int) string {
	if n == 0 {
		return ""
	}
	if n == 1 {
		return byteString(*(*byte)(p))
	}
	to := rawstring(n)
	memcopy(to, p, uintptr(n))
	return stringOf(to, n)
}

// rawbytes allocates a slice of n bytes, which the caller fills. Its capacity is gc's.
func rawbytes(n int) []byte {
	size := roundupsize(uintptr(n), true)
	p := mallocgc(size, nil, false)
	if size > maxSmallSize {
		memzero(unsafe.Add(p, n), size-uintptr(n))
	}
	return unsafe.Slice((*byte)(p), int(size))[:n]
}

// stringtobytes is []byte(s).
func stringtobytes(s string) []byte {
	b := rawbytes(len(s))
	memcopy(unsafe.Pointer(unsafe.SliceData(b)), unsafe.Pointer(unsafe.StringData(s)), uintptr(len(s)))
	return b
}

// intstring is string(r) for an integer r.
func intstring(r int64) string {
	if uint64(r) < 0x80 {
		return byteString(byte(r))
	}
	if int64(rune(r)) != r {
		r = runeError
	}
	p := rawstring(4)
	return stringOf(p, encoderune(p, rune(r)))
}

// runestostring is string(list).
func runestostring(list []rune) string {
	from := unsafe.Pointer(unsafe.SliceData(list))
	n := 0
	for i := 0; i < len(list); i++ {
		n += runeLen(*(*rune)(unsafe.Add(from, i*4)))
	}
	if n == 0 {
		return ""
	}
	p := rawstring(n)
	at := p
	for i := 0; i < len(list); i++ {
		at = unsafe.Add(at, encoderune(at, *(*rune)(unsafe.Add(from, i*4))))
	}
	return stringOf(p, n)
}

// stringtorunes is []rune(s).
func stringtorunes(s string) []rune {
	n := 0
	for i := 0; i < len(s); n++ {
		_, i = decoderune(s, i)
	}
	size := roundupsize(uintptr(n)*4, true)
	p := mallocgc(size, nil, true)
	at := p
	for i := 0; i < len(s); {
		*(*rune)(at), i = decoderune(s, i)
		at = unsafe.Add(at, 4)
	}
	return unsafe.Slice((*rune)(p), int(size/4))[:n]
}
