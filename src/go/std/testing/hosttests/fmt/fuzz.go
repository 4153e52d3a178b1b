// Compares printing with real Go's for random directives and values of many types.
package main

import (
	"errors"
	real "fmt"
	"math"
	"math/rand"
	"os"
	"strings"
	"time"
	"unsafe"

	"ilv/fmt"
)

type (
	myInt    int
	myUint8  uint8
	myString string
	myBool   bool
	myFloat  float32
	myBytes  []byte
	myArr    [3]byte
	myMap    map[string]int
	mySlice  []any
	fn       func(int) string
)

type stringer struct{ a, b int }

func (s stringer) String() string { return real.Sprint("S", s.a, s.b) }

type ptrStringer struct{ a int }

func (s *ptrStringer) String() string { return real.Sprint("P", s.a) }

type goStringer int

func (goStringer) GoString() string { return "go!" }

type panics struct{ v any }

func (p panics) String() string { panic(p.v) }

type panicsGo struct{ v any }

func (p panicsGo) GoString() string { panic(p.v) }

type errType struct{ s string }

func (e errType) Error() string { return "E" + e.s }

type ptrErr struct{ s string }

func (e *ptrErr) Error() string { return "E" + e.s }

type inner struct {
	X int
	y string
	S stringer
	s stringer
}
type outer struct {
	inner
	P  *inner
	I  any
	E  error
	e  error
	M  map[string]stringer
	m  map[string]stringer
	F  func()
	C  chan int
	A  [2]bool
	B  []byte
	Z  struct{}
	T  any
	st fmtStringer
}
type fmtStringer interface{ String() string }
type one struct{ p *int }
type oneArr [1]*int
type single struct{ E error }
type key struct {
	a int
	b string
}
type rec struct {
	N    string
	Next *rec
	Kids []*rec
	Any  []any
}
type generic[T any] struct{ V T }

func values() []any {
	n := 42
	s := "str"
	var nilp *int
	var nilErr error
	var nilS *stringer
	var nilPS *ptrStringer
	vals := []any{
		nil, true, false, 0, 1, -1, 42, -42, int8(-128), int16(300), int32('x'), int64(math.MinInt64), math.MaxInt64,
		uint(7), uint8(200), uint16(65535), uint32(0xdeadbeef), uint64(math.MaxUint64), uintptr(0xc000), 'é', '\u65e5', rune(0x1F600), rune(-1), 0x110000, rune(0xD800),
		0.0, 1.0, -1.5, math.Copysign(0, -1), 3.14159265358979, 1e20, 1e21, 1e-7, 123456789.0, math.Inf(1), math.Inf(-1), math.NaN(), math.MaxFloat64, math.SmallestNonzeroFloat64, float32(0.1), float32(16777216), float32(1e-10), 1e6, 100000.0, 1234567.0,
		1 + 2i, complex64(-1.5i), complex(math.NaN(), math.Inf(-1)), complex(0, math.Copysign(0, -1)),
		"", "hello", "a\tb\n\"q\"`", "日本語", "\xff\xfe bad", "back`tick", "long string with many words", "\u00ad\u200b\U0001F600", "\x00\x7f",
		[]byte(nil), []byte{}, []byte("bytes"), []byte{0, 255, 10}, myBytes("mb"), myArr{1, 2, 3}, [3]byte{65, 66, 67}, &[2]byte{1, 2}, []myUint8{1, 2}, [0]byte{},
		myInt(5), myUint8(9), myString("ms"), myBool(true), myFloat(2.5), myMap{"b": 2, "a": 1}, myMap(nil), mySlice{1, "a", nil, 2.5}, mySlice(nil),
		stringer{1, 2}, &stringer{3, 4}, nilS, ptrStringer{5}, &ptrStringer{6}, nilPS, goStringer(3),
		panics{"boom"}, panics{errors.New("err")}, panics{stringer{1, 1}}, panics{42}, panicsGo{"goboom"}, (*panics)(nil), panics{runtimeErr()},
		errors.New("an error"), errType{"x"}, &ptrErr{"y"}, (*ptrErr)(nil), nilErr, []error{errors.New("in"), nil}, []errType{{"q"}},
		inner{1, "y", stringer{1, 2}, stringer{3, 4}}, &inner{}, outer{}, &outer{I: 3, E: errors.New("e"), e: errors.New("hidden"), M: map[string]stringer{"k": {1, 2}}, m: map[string]stringer{"k": {1, 2}}, B: []byte("b"), T: stringer{7, 8}, st: stringer{9, 9}},
		one{}, oneArr{}, single{errors.New("s")}, single{}, struct{}{}, struct{ A, b int }{1, 2}, struct {
			X any
			y any
		}{1, 2}, []struct{ A string }{{"x"}, {"y"}}, &[]int{1, 2}, &map[string]int{"z": 1}, &[]string{},
		[]int{1, 2, 3}, []int(nil), []int{}, []string{"a", "b c"}, [2]string{"x", ""}, [][]int{{1}, {2, 3}, nil}, []any{1, "two", nil, 3.0, []int{4}}, []float64{1, 2.5}, []bool{true}, []stringer{{1, 2}}, []*int{nil}, []rune("héé"), [0]int{}, []uintptr{1}, []complex128{1i}, []error(nil), [3]any{}, []myString{"p"},
		map[string]int{"b": 1, "a": 2, "c": 3}, map[int]string{3: "c", 1: "a", -2: "b"}, map[float64]int{math.NaN(): 1, 1.5: 2, math.Inf(-1): 3, 0: 4}, map[bool]int{true: 1, false: 0}, map[key]int{{2, "a"}: 1, {1, "b"}: 2, {1, "a"}: 3}, map[[2]int]bool{{2, 1}: true, {1, 9}: false}, map[any]int{1: 1, 3: 2, 2: 3}, map[string]any{"x": nil, "y": []int{1}}, map[string]map[string]int{"o": {"i": 1}}, map[stringer]errType{{1, 2}: {"m"}}, map[complex64]int{1i: 1, 1: 2, 2i: 0}, map[string]int{}, map[uint8]string{9: "x", 1: "y"}, map[any]any{nil: 1}, map[error]int{errType{"k"}: 1}, map[rune]bool{'b': true, 'a': false}, map[string]*int{"n": nil},
		nilp, &n, &s, &nilp, unsafe.Pointer(nil), unsafe.Pointer(uintptr(0x1234)), (func())(nil), fn(nil), (chan int)(nil), (chan<- string)(nil), (<-chan struct{})(nil), make(chan int), func() {}, (*struct{})(nil), (*[]int)(nil), (*map[string]int)(nil), (**int)(nil),
		&rec{N: "r", Next: &rec{N: "s"}, Any: []any{1, "x"}}, rec{N: "v", Kids: []*rec{nil}}, generic[int]{3}, generic[map[string][]int]{}, &generic[string]{"g"}, generic[stringer]{stringer{1, 2}},
		time.Duration(1500) * time.Millisecond, []time.Duration{time.Second}, time.Month(3), struct{ D time.Duration }{time.Minute}, struct{ d time.Duration }{time.Minute},
		time.UTC, [2][]int{{1}, nil}, &struct{ P *int }{}, &[1]int{5}, []any{nil}, []any{[]any{nil}}, any(any(5)), [1]error{}, struct{ error }{errors.New("emb")}, struct{ fmt.Stringer }{stringer{5, 6}},
		interface{ Error() string }(errType{"if"}), map[string]error{"a": nil, "b": errType{"v"}}, []fmt.Stringer{stringer{1, 2}, nil}, &map[string]stringer{"a": {1, 1}}, [2]panics{{1}, {2}},
	}
	return vals
}

func runtimeErr() (r any) {
	defer func() { r = recover() }()
	var a []int
	_ = a[len(os.Args)+3]
	return nil
}

const verbs = "vvvvvvdsqxXtTpbcoOUeEfFgGwZyé%!"

func directive(r *rand.Rand, args int) string {
	var b strings.Builder
	b.WriteByte('%')
	for r.Intn(3) == 0 {
		b.WriteByte("+-# 0"[r.Intn(5)])
	}
	if r.Intn(20) == 0 {
		real.Fprintf(&b, "[%d]", r.Intn(args+3))
	}
	switch r.Intn(12) {
	case 0, 1:
		real.Fprint(&b, r.Intn(14))
	case 2:
		real.Fprint(&b, r.Intn(100))
	case 3:
		b.WriteByte('*')
	case 4:
		if r.Intn(10) == 0 {
			b.WriteString([]string{"9999999", "1000001", "99999999999999999999", "[", "[]", "[x]", "[-1]", "[1]*", "[2]*", "[1]2", "[99999999]"}[r.Intn(11)])
		}
	}
	if r.Intn(4) == 0 {
		b.WriteByte('.')
		switch r.Intn(8) {
		case 0:
			b.WriteByte('*')
		case 1:
		case 2:
			real.Fprintf(&b, "[%d]*", r.Intn(args+2))
		case 3:
			real.Fprint(&b, "-", r.Intn(3))
		default:
			real.Fprint(&b, r.Intn(12))
		}
	}
	if r.Intn(20) == 0 {
		real.Fprintf(&b, "[%d]", r.Intn(args+3)-1)
	}
	if r.Intn(60) == 0 {
		return b.String()
	}
	vs := []rune(verbs)
	b.WriteRune(vs[r.Intn(len(vs))])
	return b.String()
}

func try(f func() string) (s string) {
	defer func() {
		if r := recover(); r != nil {
			s = real.Sprint("PANIC ", r)
		}
	}()
	return f()
}

var bad int

func check(what string, a, b string) {
	if a != b {
		bad++
		if bad < 25 {
			real.Printf("%s\n  real %q\n  ours %q\n", what, a, b)
		}
	}
}

func main() {
	vals := values()
	r := rand.New(rand.NewSource(1))
	for _, v := range vals {
		for _, f := range []string{"%v", "%+v", "%#v", "%T", "%d", "%s", "%q", "%x", "%X", "%t", "%p", "%c", "%U", "%e", "%g", "%b", "%o", "%w", "% x", "%# x", "%#q", "%+q", "%6.2f", "%-8v|", "%08v", "%8.3v", "% d", "%#x", "%#o", "%#U", "%z"} {
			check(real.Sprintf("%s of %T", f, v), try(func() string { return real.Sprintf(f, v) }), try(func() string { return fmt.Sprintf(f, v) }))
		}
		check(real.Sprintf("Println of %T", v), try(func() string { return real.Sprintln(v, 1, v) }), try(func() string { return fmt.Sprintln(v, 1, v) }))
		check(real.Sprintf("Errorf of %T", v), try(func() string { return real.Errorf("%w", v).Error() }), try(func() string { return fmt.Errorf("%w", v).Error() }))
	}
	for i := 0; i < 400000; i++ {
		n := r.Intn(4)
		args := make([]any, n)
		for j := range args {
			if r.Intn(3) == 0 {
				args[j] = r.Intn(20) - 5
			} else {
				args[j] = vals[r.Intn(len(vals))]
			}
		}
		var b strings.Builder
		for k := r.Intn(3) + 1; k > 0; k-- {
			b.WriteString(directive(r, n))
			b.WriteString([]string{"", "|", "é"}[r.Intn(3)])
		}
		format := b.String()
		check(real.Sprintf("%q %#v", format, args), try(func() string { return real.Sprintf(format, args...) }), try(func() string { return fmt.Sprintf(format, args...) }))
		if i%8 == 0 {
			check(real.Sprintf("Sprint %#v", args), try(func() string { return real.Sprint(args...) }), try(func() string { return fmt.Sprint(args...) }))
			re, oe := real.Errorf(format, args...), fmt.Errorf(format, args...)
			check(real.Sprintf("Errorf %q %#v", format, args), re.Error(), oe.Error())
			check("Errorf Unwrap", real.Sprintf("%v", unwrap(re)), real.Sprintf("%v", unwrap(oe)))
			check("Errorf type", strings.ReplaceAll(real.Sprintf("%T", re), "ilv/", ""), strings.ReplaceAll(real.Sprintf("%T", oe), "ilv/", ""))
		}
	}
	if bad > 0 {
		real.Println(bad, "differences")
	}
}

func unwrap(err error) any {
	switch e := err.(type) {
	case interface{ Unwrap() error }:
		return e.Unwrap()
	case interface{ Unwrap() []error }:
		return e.Unwrap()
	}
	return nil
}
