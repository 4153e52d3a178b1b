package fmt

import (
	"internal/abi"
	"internal/reflectlite"
)

// A printer makes the text of one call. It is also the State that a Formatter gets.
type printer struct {
	spec
	buf []byte
	// arg is the operand being printed, or value when it was reached through another value; for
	// the text of a bad verb.
	arg   any
	value reflectlite.Value
	// reordered: the format string has had an argument index like [2].
	reordered bool
	// goodIndex: the index of this directive is one of an operand.
	goodIndex bool
	// panicking: the value of a panic is being printed; a panic in that is not caught.
	panicking bool
	// erroring: a bad verb is being reported; methods are not called.
	erroring bool
	// wrap: the call is Errorf's; %w is a verb and wrapped lists its operands.
	wrap    bool
	wrapped []int
}

// Width implements State.
func (p *printer) Width() (wid int, ok bool) { return p.wid, p.hasWid }

// Precision implements State.
func (p *printer) Precision() (prec int, ok bool) { return p.prec, p.hasPrec }

// Flag implements State.
func (p *printer) Flag(c int) bool {
	switch c {
	case '-':
		return p.minus
	case '+':
		return p.plus || p.plusV
	case '#':
		return p.sharp || p.sharpV
	case ' ':
		return p.space
	case '0':
		return p.zero
	}
	return false
}

// Write implements State: it appends to the output.
func (p *printer) Write(b []byte) (n int, err error) {
	p.buf = append(p.buf, b...)
	return len(b), nil
}

// WriteString appends to the output.
func (p *printer) WriteString(s string) (n int, err error) {
	p.buf = append(p.buf, s...)
	return len(s), nil
}

// operand prints arg with verb.
func (p *printer) operand(arg any, verb rune) {
	p.arg = arg
	p.value = reflectlite.Value{}
	if arg == nil {
		if verb == 'v' || verb == 'T' {
			p.pad("<nil>")
		} else {
			p.badVerb(verb)
		}
		return
	}
	switch verb {
	case 'T':
		p.text(reflectlite.TypeOf(arg).String, 's')
		return
	case 'p':
		p.pointer(reflectlite.ValueOf(arg), verb)
		return
	}
	if p.basic(arg, verb) {
		return
	}
	v := reflectlite.ValueOf(arg)
	held, isValue := reflectValue(v)
	if !isValue && p.method(verb) {
		return
	}
	if isValue {
		if held.IsValid() && held.CanInterface() {
			p.arg = held.Interface()
			if p.method(verb) {
				return
			}
		}
		v = held
	}
	p.any(v, verb, 0)
}

// basic prints arg if it is of a plain predeclared type, and reports whether it is.
func (p *printer) basic(arg any, verb rune) bool {
	switch x := arg.(type) {
	case string:
		p.text(x, verb)
	case int:
		p.integer(uint64(x), true, verb)
	case bool:
		p.bool(x, verb)
	case float64:
		p.float(x, 64, verb)
	case float32:
		p.float(float64(x), 32, verb)
	case complex128:
		p.complex(x, 128, verb)
	case complex64:
		p.complex(complex128(x), 64, verb)
	case int8:
		p.integer(uint64(x), true, verb)
	case int16:
		p.integer(uint64(x), true, verb)
	case int32:
		p.integer(uint64(x), true, verb)
	case int64:
		p.integer(uint64(x), true, verb)
	case uint:
		p.integer(uint64(x), false, verb)
	case uint8:
		p.integer(uint64(x), false, verb)
	case uint16:
		p.integer(uint64(x), false, verb)
	case uint32:
		p.integer(uint64(x), false, verb)
	case uint64:
		p.integer(x, false, verb)
	case uintptr:
		p.integer(uint64(x), false, verb)
	case []byte:
		switch verb {
		case 'v', 'd', 's', 'x', 'X', 'q':
			p.bytes(x, verb, "[]byte")
		default:
			p.any(reflectlite.ValueOf(x), verb, 0)
		}
	default:
		return false
	}
	return true
}

// bool prints a truth value.
func (p *printer) bool(x bool, verb rune) {
	switch {
	case verb != 't' && verb != 'v':
		p.badVerb(verb)
	case x:
		p.pad("true")
	default:
		p.pad("false")
	}
}

// badVerb says that the operand cannot be printed with verb: %!d(string=hi).
func (p *printer) badVerb(verb rune) {
	p.erroring = true
	p.buf = append(p.buf, "%!"...)
	p.rune(verb)
	p.buf = append(p.buf, '(')
	switch {
	case p.arg != nil:
		p.buf = append(p.buf, reflectlite.TypeOf(p.arg).String...)
		p.buf = append(p.buf, '=')
		p.operand(p.arg, 'v')
	case p.value.IsValid():
		p.buf = append(p.buf, p.value.Type().String...)
		p.buf = append(p.buf, '=')
		p.any(p.value, 'v', 0)
	default:
		p.buf = append(p.buf, "<nil>"...)
	}
	p.buf = append(p.buf, ')')
	p.erroring = false
}

// method prints p.arg by its own method, if it has one for verb, and reports whether it has.
func (p *printer) method(verb rune) bool {
	if p.erroring {
		return false
	}
	if verb == 'w' {
		if _, ok := p.arg.(error); !ok || !p.wrap {
			p.badVerb(verb)
			return true
		}
		verb = 'v'
	}
	if f, ok := p.arg.(Formatter); ok {
		p.byFormat(f, verb)
		return true
	}
	if p.sharpV {
		if g, ok := p.arg.(GoStringer); ok {
			p.byGoString(g, verb)
			return true
		}
		return false
	}
	switch verb {
	case 'v', 's', 'x', 'X', 'q':
		switch x := p.arg.(type) {
		case error:
			p.byError(x, verb)
			return true
		case Stringer:
			p.byString(x, verb)
			return true
		}
	}
	return false
}

func (p *printer) byFormat(x Formatter, verb rune) {
	defer p.caught(x, verb, "Format")
	x.Format(p, verb)
}

func (p *printer) byGoString(x GoStringer, verb rune) {
	defer p.caught(x, verb, "GoString")
	p.plain(x.GoString())
}

func (p *printer) byError(x error, verb rune) {
	defer p.caught(x, verb, "Error")
	p.text(x.Error(), verb)
}

func (p *printer) byString(x Stringer, verb rune) {
	defer p.caught(x, verb, "String")
	p.text(x.String(), verb)
}

// caught is deferred around the call of a method of arg; it prints what a panic says.
func (p *printer) caught(arg any, verb rune, method string) {
	failure := recover()
	if failure == nil {
		return
	}
	if v := reflectlite.ValueOf(arg); v.Kind() == abi.Pointer && v.IsNil() {
		p.buf = append(p.buf, "<nil>"...)
		return
	}
	if p.panicking {
		panic(failure)
	}
	outer := p.spec
	p.spec = spec{}
	p.buf = append(p.buf, "%!"...)
	p.rune(verb)
	p.buf = append(p.buf, "(PANIC="...)
	p.buf = append(p.buf, method...)
	p.buf = append(p.buf, " method: "...)
	p.panicking = true
	p.operand(failure, 'v')
	p.panicking = false
	p.buf = append(p.buf, ')')
	p.spec = outer
}
