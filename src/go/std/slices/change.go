package slices

import (
	"math/bits"
	"unsafe"
)

// Insert inserts v at index i and returns the slice, which may have new memory.
func Insert[S ~[]E, E any](s S, i int, v ...E) S {
	_ = s[i:] // panics when i is out of range
	n, m := len(s), len(v)
	switch {
	case m == 0:
		return s
	case i == n:
		return append(s, v...)
	case n+m > cap(s):
		out := append(s[:i], make(S, n+m-i)...)
		copy(out[i:], v)
		copy(out[i+m:], s[i:])
		return out
	}
	out := s[:n+m]
	v = apart(v, out[i:])
	copy(out[i+m:], s[i:])
	copy(out[i:], v)
	return out
}

// apart returns v, or a copy of it when it shares memory with s.
func apart[E any](v, s []E) []E {
	size := unsafe.Sizeof(*new(E))
	if len(v) == 0 || len(s) == 0 || size == 0 {
		return v
	}
	start, end := uintptr(unsafe.Pointer(&v[0])), uintptr(unsafe.Pointer(&v[len(v)-1]))+size
	if uintptr(unsafe.Pointer(&s[len(s)-1]))+size <= start || end <= uintptr(unsafe.Pointer(&s[0])) {
		return v
	}
	return append([]E(nil), v...)
}

// Delete removes s[i:j] and returns the shorter slice; what was behind it becomes zero.
func Delete[S ~[]E, E any](s S, i, j int) S {
	_ = s[i:j:len(s)] // panics when they are out of range
	if i == j {
		return s
	}
	n := i + copy(s[i:], s[j:])
	clear(s[n:])
	return s[:n]
}

// DeleteFunc removes the elements that del holds for and returns the shorter slice.
func DeleteFunc[S ~[]E, E any](s S, del func(E) bool) S {
	n := IndexFunc(s, del)
	if n < 0 {
		return s
	}
	for _, v := range s[n+1:] {
		if !del(v) {
			s[n] = v
			n++
		}
	}
	clear(s[n:])
	return s[:n]
}

// Replace replaces s[i:j] by v and returns the slice, which may have new memory.
func Replace[S ~[]E, E any](s S, i, j int, v ...E) S {
	_, _ = s[i:j], s[j:] // panics when they are out of range
	if i == j {
		return Insert(s, i, v...)
	}
	if j == len(s) {
		out := append(s[:i], v...)
		if len(out) < len(s) {
			clear(s[len(out):])
		}
		return out
	}
	n := i + len(v) + len(s) - j
	if n > cap(s) {
		out := append(s[:i], make(S, n-i)...)
		copy(out[i:], v)
		copy(out[i+len(v):], s[j:])
		return out
	}
	out := s[:n]
	if i+len(v) > j {
		v = apart(v, out[i:])
		copy(out[i+len(v):], s[j:])
		copy(out[i:], v)
		return out
	}
	copy(out[i:], v)
	copy(out[i+len(v):], s[j:])
	clear(s[n:])
	return out
}

// Clone returns a copy of s; of nil it is nil.
func Clone[S ~[]E, E any](s S) S { return append(s[:0:0], s...) }

// Compact keeps one of each run of equal elements and returns the shorter slice.
func Compact[S ~[]E, E comparable](s S) S {
	return CompactFunc(s, func(a, b E) bool { return a == b })
}

// CompactFunc is Compact with eq in place of ==; of each run it keeps the first.
func CompactFunc[S ~[]E, E any](s S, eq func(E, E) bool) S {
	if len(s) < 2 {
		return s
	}
	k := 1
	for k < len(s) && !eq(s[k], s[k-1]) {
		k++
	}
	if k == len(s) {
		return s
	}
	n := k // elements kept
	for k++; k < len(s); k++ {
		if !eq(s[k], s[k-1]) {
			s[n] = s[k]
			n++
		}
	}
	clear(s[n:])
	return s[:n]
}

// Grow returns s with room for n more elements.
func Grow[S ~[]E, E any](s S, n int) S {
	if n < 0 {
		panic("cannot be negative")
	}
	if n -= cap(s) - len(s); n > 0 {
		s = append(s[:cap(s)], make([]E, n)...)[:len(s)]
	}
	return s
}

// Clip returns s without the capacity that it does not use.
func Clip[S ~[]E, E any](s S) S { return s[:len(s):len(s)] }

// Reverse reverses the order of the elements of s.
func Reverse[S ~[]E, E any](s S) {
	for i, j := 0, len(s)-1; i < j; i, j = i+1, j-1 {
		s[i], s[j] = s[j], s[i]
	}
}

// Concat returns a new slice of the elements of all slices.
func Concat[S ~[]E, E any](slices ...S) S {
	n := 0
	for _, s := range slices {
		n += len(s)
		if n < 0 {
			panic("len out of range")
		}
	}
	out := Grow[S](nil, n)
	for _, s := range slices {
		out = append(out, s...)
	}
	return out
}

// Repeat returns a new slice of count times x.
func Repeat[S ~[]E, E any](x S, count int) S {
	if count < 0 {
		panic("cannot be negative")
	}
	hi, n := bits.Mul(uint(len(x)), uint(count))
	if hi > 0 || n > 1<<63-1 {
		panic("the result of (len(x) * count) overflows")
	}
	out := make(S, int(n))
	for i := copy(out, x); i < len(out); {
		i += copy(out[i:], out[:i])
	}
	return out
}
