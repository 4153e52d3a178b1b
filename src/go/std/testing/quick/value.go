package quick

import (
	"math"
	"math/rand"
	"reflect"
)

// largest is how many elements a value has at most.
const largest = 50

// Value returns a random value of the type; ok is false if there can be none.
func Value(t reflect.Type, rand *rand.Rand) (value reflect.Value, ok bool) {
	return sized(t, rand, largest)
}

// sized is Value for values of the given size.
func sized(t reflect.Type, r *rand.Rand, size int) (value reflect.Value, ok bool) {
	if g, ok := reflect.Zero(t).Interface().(Generator); ok {
		return g.Generate(r, size), true
	}
	v := reflect.New(t).Elem()
	switch t.Kind() {
	case reflect.Bool:
		v.SetBool(r.Int()&1 == 0)
	case reflect.Float32:
		v.SetFloat(randomFloat(r, math.MaxFloat32))
	case reflect.Float64:
		v.SetFloat(randomFloat(r, math.MaxFloat64))
	case reflect.Complex64:
		v.SetComplex(complex(randomFloat(r, math.MaxFloat32), randomFloat(r, math.MaxFloat32)))
	case reflect.Complex128:
		v.SetComplex(complex(randomFloat(r, math.MaxFloat64), randomFloat(r, math.MaxFloat64)))
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		v.SetInt(int64(r.Uint64()))
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		v.SetUint(r.Uint64())
	case reflect.String:
		runes := make([]rune, r.Intn(largest))
		for i := range runes {
			runes[i] = rune(r.Intn(0x10ffff))
		}
		v.SetString(string(runes))
	case reflect.Pointer:
		if r.Intn(size) == 0 {
			return v, true
		}
		elem, ok := sized(t.Elem(), r, size)
		if !ok {
			return v, false
		}
		v.Set(reflect.New(t.Elem()))
		v.Elem().Set(elem)
	case reflect.Slice:
		n := r.Intn(size)
		v.Set(reflect.MakeSlice(t, n, n))
		return v, fill(v, r, size-n)
	case reflect.Array:
		return v, fill(v, r, size)
	case reflect.Map:
		v.Set(reflect.MakeMap(t))
		for range r.Intn(size) {
			key, ok1 := sized(t.Key(), r, size)
			elem, ok2 := sized(t.Elem(), r, size)
			if !ok1 || !ok2 {
				return v, false
			}
			v.SetMapIndex(key, elem)
		}
	case reflect.Struct:
		n := t.NumField()
		left := size / max(n, 1)
		for i := range n {
			field, ok := sized(t.Field(i).Type, r, max(left, 1))
			if !ok {
				return v, false
			}
			v.Field(i).Set(field)
		}
	default:
		return v, false
	}
	return v, true
}

// fill sets the elements of a slice or array.
func fill(v reflect.Value, r *rand.Rand, size int) bool {
	for i := range v.Len() {
		elem, ok := sized(v.Type().Elem(), r, max(size, 1))
		if !ok {
			return false
		}
		v.Index(i).Set(elem)
	}
	return true
}

func randomFloat(r *rand.Rand, most float64) float64 {
	f := r.Float64() * most
	if r.Int()&1 == 1 {
		return -f
	}
	return f
}
