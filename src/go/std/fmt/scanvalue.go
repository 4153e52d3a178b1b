package fmt

import (
	"internal/abi"
	"internal/reflectlite"
	"io"
	"strconv"
)

// value reads a value with verb to what arg points to.
func (s *scanner) value(verb rune, arg any) {
	s.buf = s.buf[:0]
	if own, ok := arg.(Scanner); ok {
		if err := own.Scan(s, verb); err != nil {
			if err == io.EOF {
				err = io.ErrUnexpectedEOF
			}
			s.fail(err)
		}
		return
	}
	switch p := arg.(type) {
	case *bool:
		*p = s.bool(verb)
	case *complex64:
		*p = complex64(s.complex(verb, 64))
	case *complex128:
		*p = s.complex(verb, 128)
	case *int:
		*p = int(s.int(verb, 64))
	case *int8:
		*p = int8(s.int(verb, 8))
	case *int16:
		*p = int16(s.int(verb, 16))
	case *int32:
		*p = int32(s.int(verb, 32))
	case *int64:
		*p = s.int(verb, 64)
	case *uint:
		*p = uint(s.uint(verb, 64))
	case *uint8:
		*p = uint8(s.uint(verb, 8))
	case *uint16:
		*p = uint16(s.uint(verb, 16))
	case *uint32:
		*p = uint32(s.uint(verb, 32))
	case *uint64:
		*p = s.uint(verb, 64)
	case *uintptr:
		*p = uintptr(s.uint(verb, 64))
	case *float64:
		if s.checkVerb(verb, floatVerbs, "float64") {
			*p = s.float(64)
		}
	case *float32:
		if s.checkVerb(verb, floatVerbs, "float32") {
			*p = float32(s.float(32))
		}
	case *string:
		*p = s.string(verb)
	case *[]byte:
		*p = []byte(s.string(verb))
	default:
		s.reflected(verb, reflectlite.ValueOf(arg))
	}
}

// reflected reads a value of a type that is not predeclared.
func (s *scanner) reflected(verb rune, p reflectlite.Value) {
	if p.Kind() != abi.Pointer {
		s.failText("type not a pointer: " + typeString(p))
	}
	v := p.Elem()
	bits := func() int { return int(v.Type().Size) * 8 }
	switch v.Kind() {
	case abi.Bool:
		v.SetBool(s.bool(verb))
	case abi.Int, abi.Int8, abi.Int16, abi.Int32, abi.Int64:
		v.SetInt(s.int(verb, bits()))
	case abi.Uint, abi.Uint8, abi.Uint16, abi.Uint32, abi.Uint64, abi.Uintptr:
		v.SetUint(s.uint(verb, bits()))
	case abi.String:
		v.SetString(s.string(verb))
	case abi.Slice:
		if v.Type().Elem.Kind != abi.Uint8 {
			s.failText("can't scan type: " + typeString(p))
		}
		v.SetBytes([]byte(s.string(verb)))
	case abi.Float32, abi.Float64:
		v.SetFloat(s.float(bits()))
	case abi.Complex64, abi.Complex128:
		v.SetComplex(s.complex(verb, bits()))
	default:
		s.failText("can't scan type: " + typeString(p))
	}
}

func typeString(v reflectlite.Value) string {
	if !v.IsValid() {
		panic(reflectlite.NotA("reflect.Value.Type", v))
	}
	return v.Type().String
}

const (
	floatVerbs = "beEfFgGv"
	signs      = "+-"

	binary      = "01"
	octal       = "01234567"
	decimal     = "0123456789"
	hexadecimal = "0123456789aAbBcCdDeEfF"
)

// checkVerb fails unless verb is in good.
func (s *scanner) checkVerb(verb rune, good, typ string) bool {
	for _, v := range good {
		if v == verb {
			return true
		}
	}
	s.failText("bad verb '%" + string(verb) + "' for " + typ)
	return false
}

// start skips space and fails at the end of the input.
func (s *scanner) start() {
	s.SkipSpace()
	s.notEOF()
}

func (s *scanner) bool(verb rune) bool {
	s.start()
	s.checkVerb(verb, "tv", "boolean")
	rest := func(letters ...string) { // all or none of the rest of a word
		if !s.accept(letters[0]) {
			return
		}
		for _, l := range letters[1:] {
			if !s.accept(l) {
				s.failText("syntax error scanning boolean")
			}
		}
	}
	switch s.getRune() {
	case '1':
		return true
	case 't', 'T':
		rest("rR", "uU", "eE")
		return true
	case 'f', 'F':
		rest("aA", "lL", "sS", "eE")
	}
	return false
}

// base returns the base and the digits that go with a verb for integers.
func (s *scanner) base(verb rune) (base int, digits string) {
	s.checkVerb(verb, "bdoUxXv", "integer")
	switch verb {
	case 'b':
		return 2, binary
	case 'o':
		return 8, octal
	case 'x', 'X', 'U':
		return 16, hexadecimal
	}
	return 10, decimal
}

// prefix reads a prefix like 0x, and returns the digits that may follow and whether one was read.
func (s *scanner) prefix() (digits string, some bool) {
	if !s.peek("0") {
		return decimal + "_", false
	}
	s.accept("0")
	switch {
	case s.accept("bB"):
		return binary + "_", true
	case s.accept("oO"):
		return octal + "_", true
	case s.accept("xX"):
		return hexadecimal + "_", true
	}
	return octal + "_", true
}

// integer reads an integer's text and returns the base.
func (s *scanner) integer(verb rune, signed bool) (base int) {
	s.start()
	base, digits := s.base(verb)
	some := false
	if verb == 'U' {
		if s.getRune() != 'U' || s.getRune() != '+' {
			s.failText("bad unicode format ")
		}
	} else {
		if signed {
			s.accept(signs)
		}
		if verb == 'v' {
			base = 0
			digits, some = s.prefix()
		}
	}
	if !some {
		s.notEOF()
		if !s.accept(digits) {
			s.failText("expected integer")
		}
	}
	for s.accept(digits) {
	}
	return base
}

func (s *scanner) int(verb rune, bits int) int64 {
	if verb == 'c' {
		return s.character(bits)
	}
	base := s.integer(verb, true)
	text := string(s.buf)
	i, err := strconv.ParseInt(text, base, 64)
	if err != nil {
		s.fail(err)
	}
	if unused := 64 - bits; i<<unused>>unused != i {
		s.failText("integer overflow on token " + text)
	}
	return i
}

func (s *scanner) uint(verb rune, bits int) uint64 {
	if verb == 'c' {
		return uint64(s.character(bits))
	}
	base := s.integer(verb, false)
	text := string(s.buf)
	i, err := strconv.ParseUint(text, base, 64)
	if err != nil {
		s.fail(err)
	}
	if unused := 64 - bits; i<<unused>>unused != i {
		s.failText("unsigned integer overflow on token " + text)
	}
	return i
}

// character reads a rune, white space or not, for %c.
func (s *scanner) character(bits int) int64 {
	s.notEOF()
	r := int64(s.getRune())
	if unused := 64 - bits; r<<unused>>unused != r {
		s.failText("overflow on character value " + string(rune(r)))
	}
	return r
}
