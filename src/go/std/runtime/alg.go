package runtime

// Equality and hashes of values, by their type descriptors.
//
// A value with parts is walked with a stack of its own: values can be nested in interfaces to any
// depth, and the functions here must not be recursive (that would make them suspend).

import (
	"internal/abi"
	"internal/intrinsics"
	"unsafe"
)

// walkFrame is a value that is being walked: an array or struct and the next part to look at.
type walkFrame struct {
	t    *abi.Type
	p, q unsafe.Pointer // q: the other value, for equality
	next int
}

// The frames around the one being walked, for reuse: no walk is ever interrupted. The collector
// does not look inside.
var (
	walkFrames unsafe.Pointer
	walkCap    uintptr
)

// walkPush saves f as frame n.
func walkPush(n uintptr, f walkFrame) {
	if n >= walkCap {
		frames := mallocgc((2*walkCap+8)*unsafe.Sizeof(walkFrame{}), nil, true)
		memcopy(frames, walkFrames, walkCap*unsafe.Sizeof(walkFrame{}))
		walkFrames = frames
		walkCap = 2*walkCap + 8
	}
	*(*walkFrame)(unsafe.Add(walkFrames, n*unsafe.Sizeof(walkFrame{}))) = f
}

// walkPop returns frame n.
func walkPop(n uintptr) walkFrame {
	return *(*walkFrame)(unsafe.Add(walkFrames, n*unsafe.Sizeof(walkFrame{})))
}

// field returns the i-th field of a struct type.
func field(t *abi.Type, i int) *abi.Field {
	return (*abi.Field)(unsafe.Add(unsafe.Pointer(unsafe.SliceData(t.Fields)), uintptr(i)*unsafe.Sizeof(abi.Field{})))
}

// nextPart gives the type and offset of part i of a value of type t, a struct or array, and the
// number of the next; nil when there are no more. Blank fields are no parts.
func nextPart(t *abi.Type, i int) (part *abi.Type, offset uintptr, next int) {
	if t.Kind == abi.Array {
		if i >= t.Len {
			return nil, 0, i
		}
		return t.Elem, uintptr(i) * t.Elem.Size, i + 1
	}
	for ; i < len(t.Fields); i++ {
		if f := field(t, i); !eqstring(f.Name, "_") {
			return f.Type, f.Offset, i + 1
		}
	}
	return nil, 0, i
}

// dynamicType returns the dynamic type of the interface value of type t at p, and its data word.
func dynamicType(t *abi.Type, p unsafe.Pointer) (*abi.Type, unsafe.Pointer) {
	e := (*abi.Eface)(p)
	if len(t.Methods) == 0 || e.Type == nil {
		return e.Type, e.Data
	}
	return (*abi.Itab)(unsafe.Pointer(e.Type)).Type, e.Data
}

// typeequal reports whether the values of type t at p and q are equal. It panics when they hold
// interfaces with an uncomparable dynamic type.
func typeequal(t *abi.Type, p, q unsafe.Pointer) bool {
	if t.Flags&abi.FlagPlain != 0 {
		return memequal(p, q, t.Size)
	}
	switch t.Kind {
	case abi.String:
		return eqstring(*(*string)(p), *(*string)(q))
	case abi.Float64:
		return *(*float64)(p) == *(*float64)(q)
	case abi.Float32:
		return *(*float32)(p) == *(*float32)(q)
	case abi.Complex128:
		return *(*complex128)(p) == *(*complex128)(q)
	case abi.Complex64:
		return *(*complex64)(p) == *(*complex64)(q)
	case abi.Interface:
		x, a := dynamicType(t, p)
		y, b := dynamicType(t, q)
		return x == y && (x == nil || efaceeq(x, a, b))
	}
	return walkEqual(t, p, q)
}

// efaceeq reports whether two interface values with the dynamic type t and these data words are
// equal.
func efaceeq(t *abi.Type, x, y unsafe.Pointer) bool {
	if t == nil {
		return true
	}
	if t.Flags&abi.FlagComparable == 0 {
		raiseError(errorString("comparing uncomparable type " + t.String))
	}
	if t.Flags&abi.FlagDirect != 0 {
		return x == y
	}
	if t.Flags&abi.FlagPlain != 0 {
		return memequal(x, y, t.Size)
	}
	if t.Kind == abi.String {
		return eqstring(*(*string)(x), *(*string)(y))
	}
	return walkEqual(t, x, y)
}

// walkEqual is typeequal for values with parts.
func walkEqual(t *abi.Type, p, q unsafe.Pointer) bool {
	var f walkFrame
	depth := uintptr(0)
	for {
		switch {
		case t.Flags&abi.FlagPlain != 0:
			if !memequal(p, q, t.Size) {
				return false
			}
		case t.Kind == abi.String:
			if !eqstring(*(*string)(p), *(*string)(q)) {
				return false
			}
		case t.Kind == abi.Float64:
			if *(*float64)(p) != *(*float64)(q) {
				return false
			}
		case t.Kind == abi.Float32:
			if *(*float32)(p) != *(*float32)(q) {
				return false
			}
		case t.Kind == abi.Complex128:
			if *(*complex128)(p) != *(*complex128)(q) {
				return false
			}
		case t.Kind == abi.Complex64:
			if *(*complex64)(p) != *(*complex64)(q) {
				return false
			}
		case t.Kind == abi.Interface:
			x, a := dynamicType(t, p)
			y, b := dynamicType(t, q)
			if x != y {
				return false
			}
			if x == nil {
				break
			}
			if x.Flags&abi.FlagComparable == 0 {
				raiseError(errorString("comparing uncomparable type " + x.String))
			}
			if x.Flags&abi.FlagDirect == 0 {
				t, p, q = x, a, b
				continue
			}
			if a != b {
				return false
			}
		default:
			if f.t != nil {
				walkPush(depth, f)
				depth++
			}
			f = walkFrame{t, p, q, 0}
		}
		for {
			if f.t == nil {
				return true
			}
			var offset uintptr
			t, offset, f.next = nextPart(f.t, f.next)
			if t != nil {
				p, q = unsafe.Add(f.p, offset), unsafe.Add(f.q, offset)
				break
			}
			f.t = nil
			if depth > 0 {
				depth--
				f = walkPop(depth)
			}
		}
	}
}

// Hashes. Their low 32 bits are good.

const (
	hashMul1 = 0x9E3779B97F4A7C15
	hashMul2 = 0xD6E8FEB86659FD93
)

// hash64 mixes a word into a hash.
func hash64(h, w uint64) uint64 {
	h = (intrinsics.Rotl64(h, 27) ^ w) * hashMul1
	return h ^ h>>32
}

// memhash hashes n bytes.
func memhash(p unsafe.Pointer, n uintptr, h uint64) uint64 {
	a := uintptr(p)
	h ^= uint64(n) * hashMul2
	for ; n >= 8; n -= 8 {
		h = (intrinsics.Rotl64(h, 27) ^ *(*uint64)(unsafe.Pointer(a))) * hashMul1
		h ^= h >> 32
		a += 8
	}
	if n == 0 {
		return h
	}
	w := uint64(0)
	if n >= 4 {
		w = uint64(*(*uint32)(unsafe.Pointer(a))) | uint64(*(*uint32)(unsafe.Pointer(a + n - 4)))<<32
	} else {
		w = uint64(*(*uint8)(unsafe.Pointer(a))) | uint64(*(*uint8)(unsafe.Pointer(a + n>>1)))<<8 |
			uint64(*(*uint8)(unsafe.Pointer(a + n - 1)))<<16
	}
	h = (intrinsics.Rotl64(h, 27) ^ w) * hashMul1
	return h ^ h>>32
}

// nanHashes counts the NaNs hashed: each has a hash of its own, since it equals nothing.
var nanHashes uint64

// floathash hashes a number so that the two zeros, which are equal, have one hash.
func floathash(f float64, h uint64) uint64 {
	if f == 0 {
		return hash64(h, 0)
	}
	if f != f {
		nanHashes++
		return hash64(h, nanHashes)
	}
	return hash64(h, intrinsics.Float64bits(f))
}

// typehash hashes the value of type t at p. It panics when it holds an interface whose dynamic
// type is not comparable: with an unhashableTypeError if the map was empty.
func typehash(t *abi.Type, p unsafe.Pointer, h uint64, empty bool) uint64 {
	var f walkFrame
	depth := uintptr(0)
	for {
		switch {
		case t.Flags&abi.FlagPlain != 0:
			h = memhash(p, t.Size, h)
		case t.Kind == abi.String:
			v := *(*string)(p)
			h = memhash(unsafe.Pointer(unsafe.StringData(v)), uintptr(len(v)), h)
		case t.Kind == abi.Float64:
			h = floathash(*(*float64)(p), h)
		case t.Kind == abi.Float32:
			h = floathash(float64(*(*float32)(p)), h)
		case t.Kind == abi.Complex128:
			h = floathash(*(*float64)(p), h)
			h = floathash(*(*float64)(unsafe.Add(p, 8)), h)
		case t.Kind == abi.Complex64:
			h = floathash(float64(*(*float32)(p)), h)
			h = floathash(float64(*(*float32)(unsafe.Add(p, 4))), h)
		case t.Kind == abi.Interface:
			x, a := dynamicType(t, p)
			if x == nil {
				h = hash64(h, 0)
				break
			}
			if x.Flags&abi.FlagComparable == 0 {
				if empty {
					raiseError(unhashableTypeError{x})
				}
				raiseError(errorString("hash of unhashable type " + x.String))
			}
			h = hash64(h, uint64(x.Hash))
			if x.Flags&abi.FlagDirect == 0 {
				t, p = x, a
				continue
			}
			h = hash64(h, uint64(uintptr(a)))
		default:
			if f.t != nil {
				walkPush(depth, f)
				depth++
			}
			f = walkFrame{t, p, nil, 0}
		}
		for {
			if f.t == nil {
				return h
			}
			var offset uintptr
			t, offset, f.next = nextPart(f.t, f.next)
			if t != nil {
				p = unsafe.Add(f.p, offset)
				break
			}
			f.t = nil
			if depth > 0 {
				depth--
				f = walkPop(depth)
			}
		}
	}
}
