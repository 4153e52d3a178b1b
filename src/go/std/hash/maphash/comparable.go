package maphash

import (
	"math"
	"reflect"
)

// Comparable returns a hash of v: that of equal values is the same.
func Comparable[T comparable](seed Seed, v T) uint64 {
	var h Hash
	h.SetSeed(seed)
	WriteComparable(&h, v)
	return h.Sum64()
}

// WriteComparable adds x to h.
func WriteComparable[T comparable](h *Hash, x T) {
	h.ready()
	h.add(reflect.ValueOf(&x).Elem())
}

func (h *Hash) word(x uint64) {
	for range 8 {
		h.state = mix(h.state, byte(x))
		x >>= 8
	}
}

func (h *Hash) float(f float64) {
	switch {
	case f == 0:
		h.word(0) // the same for -0
	case f != f:
		h.word(MakeSeed().s) // a NaN is not equal to itself
	default:
		h.word(math.Float64bits(f))
	}
}

func (h *Hash) add(v reflect.Value) {
	if v.Kind() == reflect.Interface {
		if v.IsNil() {
			h.WriteByte(0)
			return
		}
		v = v.Elem()
	}
	h.WriteString(v.Type().String())
	switch {
	case v.CanInt():
		h.word(uint64(v.Int()))
	case v.CanUint():
		h.word(v.Uint())
	case v.CanFloat():
		h.float(v.Float())
	case v.CanComplex():
		h.float(real(v.Complex()))
		h.float(imag(v.Complex()))
	default:
		h.addOther(v)
	}
}

func (h *Hash) addOther(v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		h.word(uint64(v.Len()))
		h.WriteString(v.String())
	case reflect.Bool:
		if v.Bool() {
			h.WriteByte(1)
		} else {
			h.WriteByte(0)
		}
	case reflect.Array:
		for i := range v.Len() {
			h.add(v.Index(i))
		}
	case reflect.Struct:
		for i := range v.NumField() {
			h.add(v.Field(i))
		}
	case reflect.Pointer, reflect.Chan, reflect.UnsafePointer:
		h.word(uint64(v.Pointer()))
	default:
		panic("hash of unhashable type: " + v.Type().String())
	}
}
