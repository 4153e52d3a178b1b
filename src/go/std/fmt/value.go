package fmt

import (
	"internal/abi"
	"internal/reflectlite"
	"unsafe"
)

// reflectValue returns the value that v holds if v is a reflect.Value, which is one word for word.
func reflectValue(v reflectlite.Value) (held reflectlite.Value, ok bool) {
	t := v.Type()
	if t.Kind != abi.Struct || t.Name != "Value" || t.PkgPath != "reflect" {
		return v, false
	}
	return *(*reflectlite.Value)(v.Addr()), true
}

// any prints v with verb. Depth counts the values that v is inside of.
func (p *printer) any(v reflectlite.Value, verb rune, depth int) {
	if depth > 0 && v.IsValid() {
		p.arg = nil
		if v.CanInterface() {
			p.arg = v.Interface()
			if p.method(verb) {
				return
			}
		}
		if held, ok := reflectValue(v); ok {
			v = held
		}
	}
	p.value = v
	switch v.Kind() {
	case abi.Invalid:
		switch {
		case depth == 0:
			p.buf = append(p.buf, "<invalid reflect.Value>"...)
		case verb == 'v':
			p.buf = append(p.buf, "<nil>"...)
		default:
			p.badVerb(verb)
		}
	case abi.Bool:
		p.bool(v.Bool(), verb)
	case abi.Int, abi.Int8, abi.Int16, abi.Int32, abi.Int64:
		p.integer(uint64(v.Int()), true, verb)
	case abi.Uint, abi.Uint8, abi.Uint16, abi.Uint32, abi.Uint64, abi.Uintptr:
		p.integer(v.Uint(), false, verb)
	case abi.Float32:
		p.float(v.Float(), 32, verb)
	case abi.Float64:
		p.float(v.Float(), 64, verb)
	case abi.Complex64:
		p.complex(v.Complex(), 64, verb)
	case abi.Complex128:
		p.complex(v.Complex(), 128, verb)
	case abi.String:
		p.text(v.String(), verb)
	case abi.Map:
		p.mapping(v, verb, depth)
	case abi.Struct:
		p.structure(v, verb, depth)
	case abi.Interface:
		p.inner(v, verb, depth)
	case abi.Array, abi.Slice:
		p.list(v, verb, depth)
	case abi.Pointer:
		if depth == 0 && !v.IsNil() {
			switch to := v.Elem(); to.Kind() {
			case abi.Array, abi.Slice, abi.Struct, abi.Map:
				p.buf = append(p.buf, '&')
				p.any(to, verb, depth+1)
				return
			}
		}
		p.pointer(v, verb)
	default:
		p.pointer(v, verb)
	}
}

// open begins a composite value: its type for %#v, and the bracket. It reports whether there is
// more to print, as there is not for a nil map or slice with %#v.
func (p *printer) open(v reflectlite.Value, isNil bool, plain string) bool {
	if !p.sharpV {
		p.buf = append(p.buf, plain...)
		return true
	}
	p.buf = append(p.buf, v.Type().String...)
	if isNil {
		p.buf = append(p.buf, "(nil)"...)
		return false
	}
	p.buf = append(p.buf, '{')
	return true
}

// next separates element i from the one before it.
func (p *printer) next(i int) {
	switch {
	case i == 0:
	case p.sharpV:
		p.buf = append(p.buf, ", "...)
	default:
		p.buf = append(p.buf, ' ')
	}
}

// close ends a composite value.
func (p *printer) close(plain byte) {
	if p.sharpV {
		plain = '}'
	}
	p.buf = append(p.buf, plain)
}

func (p *printer) mapping(v reflectlite.Value, verb rune, depth int) {
	if !p.open(v, v.IsNil(), "map[") {
		return
	}
	for i, e := range sortedEntries(v) {
		p.next(i)
		p.any(e.key, verb, depth+1)
		p.buf = append(p.buf, ':')
		p.any(e.elem, verb, depth+1)
	}
	p.close(']')
}

func (p *printer) structure(v reflectlite.Value, verb rune, depth int) {
	p.open(v, false, "{")
	for i := 0; i < v.NumField(); i++ {
		p.next(i)
		if p.plusV || p.sharpV {
			p.buf = append(p.buf, v.Type().Fields[i].Name...)
			p.buf = append(p.buf, ':')
		}
		f := v.Field(i)
		if f.Kind() == abi.Interface && !f.IsNil() {
			f = f.Elem()
		}
		p.any(f, verb, depth+1)
	}
	p.close('}')
}

// inner prints what the interface v holds.
func (p *printer) inner(v reflectlite.Value, verb rune, depth int) {
	switch held := v.Elem(); {
	case held.IsValid():
		p.any(held, verb, depth+1)
	case p.sharpV:
		p.buf = append(p.buf, v.Type().String...)
		p.buf = append(p.buf, "(nil)"...)
	default:
		p.buf = append(p.buf, "<nil>"...)
	}
}

// list prints an array or slice.
func (p *printer) list(v reflectlite.Value, verb rune, depth int) {
	switch verb {
	case 's', 'q', 'x', 'X':
		if v.Type().Elem.Kind == abi.Uint8 {
			p.bytes(v.Bytes(), verb, v.Type().String)
			return
		}
	}
	if !p.open(v, v.Kind() == abi.Slice && v.IsNil(), "[") {
		return
	}
	for i, n := 0, v.Len(); i < n; i++ {
		p.next(i)
		p.any(v.Index(i), verb, depth+1)
	}
	p.close(']')
}

// pointer prints the address that a value of pointer-shaped type, or a slice, holds.
func (p *printer) pointer(v reflectlite.Value, verb rune) {
	var u uint64
	switch v.Kind() {
	case abi.Chan, abi.Func, abi.Map, abi.Pointer, abi.Slice, abi.UnsafePointer:
		u = uint64(uintptr(unsafe.Pointer(v.Pointer())))
	default:
		p.badVerb(verb)
		return
	}
	switch verb {
	case 'v':
		switch {
		case p.sharpV:
			p.buf = append(p.buf, '(')
			p.buf = append(p.buf, v.Type().String...)
			p.buf = append(p.buf, ")("...)
			if u == 0 {
				p.buf = append(p.buf, "nil"...)
			} else {
				p.hex(u, true)
			}
			p.buf = append(p.buf, ')')
		case u == 0:
			p.pad("<nil>")
		default:
			p.hex(u, !p.sharp)
		}
	case 'p':
		p.hex(u, !p.sharp)
	case 'b', 'o', 'd', 'x', 'X':
		p.integer(u, false, verb)
	default:
		p.badVerb(verb)
	}
}
