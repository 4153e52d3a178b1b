// Scanning: all operations on random inputs with random formats and operands of all types.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"hash/fnv"
	"io"
	"math/rand"
	"strings"
)

type (
	myInt    int8
	myString string
	myBytes  []byte
	myFloat  float32
	myBool   bool
	myUint   uint16
	myC      complex64
)

type own struct{ s string }

func (o *own) Scan(state fmt.ScanState, verb rune) error {
	w, ok := state.Width()
	tok, err := state.Token(verb != 'y', func(r rune) bool { return r != ',' && r != '\n' })
	o.s = fmt.Sprintf("%c %d %t %q", verb, w, ok, tok)
	if err == nil && string(tok) == "42" {
		r, n, err := state.ReadRune()
		o.s += fmt.Sprint(r, n, err)
		return errors.New("own")
	}
	return err
}

type nested struct{ a, b int }

func (n *nested) Scan(state fmt.ScanState, verb rune) error {
	_, err := fmt.Fscanf(state, "%d:%d", &n.a, &n.b)
	return err
}

func targets(r *rand.Rand) any {
	switch r.Intn(26) {
	case 0, 1, 2:
		return new(int)
	case 3, 4:
		return new(string)
	case 5:
		return new(float64)
	case 6:
		return new(float32)
	case 7:
		return new(bool)
	case 8:
		return new(complex128)
	case 9:
		return new(complex64)
	case 10:
		return new(int8)
	case 11:
		return new(uint8)
	case 12:
		return new(rune)
	case 13:
		return new([]byte)
	case 14:
		return new(myInt)
	case 15:
		return new(myString)
	case 16:
		return new(myBytes)
	case 17:
		return new(myFloat)
	case 18:
		return new(myBool)
	case 19:
		return new(myUint)
	case 20:
		return new(myC)
	case 21:
		return new(own)
	case 22:
		return new(nested)
	case 23:
		return new(uint64)
	case 24:
		return new(uintptr)
	}
	return []any{7, nil, "x", new([]int), new(chan int), struct{}{}, new(any)}[r.Intn(7)]
}

var inputs = []string{"42", "-7", "0x1F", "0b101", "0o17", "017", "1_000", "300", "99999999999999999999", "3.25", "-1e3", "1.5p3", "0x1p-2", "inf", "NaN", "-Inf",
	"true", "f", "TRUE", "tru", "0", "1", "(1+2i)", "1-2i", "3+4", "word", "héllo", "世界", "\xff", "\"quo ted\\n\"", "`raw`", "\"open", "48656c6c6f", "4", "4z", "U+1F600", "U1",
	"%", ",", "12:34", "a", "x", "+", "-", "e", ".", "1e", "_", "0x", "42,"}
var spaces = []string{" ", "\n", "\t", "  ", "\r\n", " \n", "\n\n", "", "", "", "\u2003"}
var verbs = "vvvddsqxXtceEfgGbobU%y"

func input(r *rand.Rand) string {
	var b strings.Builder
	for n := r.Intn(5); n > 0; n-- {
		b.WriteString(spaces[r.Intn(len(spaces))])
		b.WriteString(inputs[r.Intn(len(inputs))])
		b.WriteString(spaces[r.Intn(len(spaces))])
	}
	return b.String()
}

func format(r *rand.Rand) string {
	var b strings.Builder
	for n := r.Intn(5); n > 0; n-- {
		switch r.Intn(5) {
		case 0:
			b.WriteString(spaces[r.Intn(len(spaces))])
		case 1:
			b.WriteString(inputs[r.Intn(len(inputs))])
		}
		b.WriteByte('%')
		if r.Intn(4) == 0 {
			fmt.Fprint(&b, r.Intn(7))
		}
		if r.Intn(30) > 0 {
			b.WriteByte(verbs[r.Intn(len(verbs))])
		}
	}
	if r.Intn(3) == 0 {
		b.WriteString(spaces[r.Intn(len(spaces))])
	}
	return b.String()
}

// bytesOnly hides all methods but Read.
type bytesOnly struct{ r io.Reader }

func (b bytesOnly) Read(p []byte) (int, error) { return b.r.Read(p) }

type failing struct{ r io.Reader }

func (f failing) Read(p []byte) (int, error) {
	n, err := f.r.Read(p)
	if err == io.EOF {
		err = errors.New("failing")
	}
	return n, err
}

func show(a []any) string {
	var b strings.Builder
	for _, x := range a {
		switch x := x.(type) {
		case *int:
			fmt.Fprint(&b, *x)
		case *string:
			fmt.Fprintf(&b, "%q", *x)
		case *float64:
			fmt.Fprint(&b, *x)
		case *float32:
			fmt.Fprint(&b, *x)
		case *bool:
			fmt.Fprint(&b, *x)
		case *complex128:
			fmt.Fprint(&b, *x)
		case *complex64:
			fmt.Fprint(&b, *x)
		case *int8:
			fmt.Fprint(&b, *x)
		case *uint8:
			fmt.Fprint(&b, *x)
		case *rune:
			fmt.Fprint(&b, *x)
		case *[]byte:
			fmt.Fprintf(&b, "%q", *x)
		case *myInt:
			fmt.Fprint(&b, *x)
		case *myString:
			fmt.Fprintf(&b, "%q", *x)
		case *myBytes:
			fmt.Fprintf(&b, "%q", *x)
		case *myFloat:
			fmt.Fprint(&b, *x)
		case *myBool:
			fmt.Fprint(&b, *x)
		case *myUint:
			fmt.Fprint(&b, *x)
		case *myC:
			fmt.Fprint(&b, *x)
		case *own:
			fmt.Fprint(&b, x.s)
		case *nested:
			fmt.Fprint(&b, *x)
		case *uint64:
			fmt.Fprint(&b, *x)
		case *uintptr:
			fmt.Fprint(&b, *x)
		default:
			fmt.Fprintf(&b, "%T", x)
		}
		b.WriteByte(' ')
	}
	return b.String()
}

func main() {
	r := rand.New(rand.NewSource(1))
	h := fnv.New64a()
	rounds := 60000
	for i := range rounds {
		in, f := input(r), format(r)
		a := make([]any, r.Intn(4))
		for i := range a {
			a[i] = targets(r)
		}
		var what string
		var n int
		var err error
		var rest []byte
		call := func(rd io.Reader) {
			switch r.Intn(6) {
			case 0:
				what = "Fscan"
				n, err = fmt.Fscan(rd, a...)
			case 1:
				what = "Fscanln"
				n, err = fmt.Fscanln(rd, a...)
			case 2:
				what = "Sscan"
				if r.Intn(2) == 0 {
					n, err = fmt.Sscan(in, a...)
				} else if r.Intn(2) == 0 {
					n, err = fmt.Sscanln(in, a...)
				} else {
					n, err = fmt.Sscanf(in, f, a...)
				}
			default:
				what = fmt.Sprintf("Fscanf %q", f)
				n, err = fmt.Fscanf(rd, f, a...)
			}
			rest, _ = io.ReadAll(rd)
		}
		func() {
			defer func() {
				if p := recover(); p != nil {
					err = fmt.Errorf("panic: %v", p)
				}
			}()
			switch r.Intn(6) {
			case 0:
				call(bytesOnly{strings.NewReader(in)})
			case 1:
				call(bufio.NewReaderSize(strings.NewReader(in), 16))
			case 2:
				call(failing{strings.NewReader(in)})
			default:
				call(strings.NewReader(in))
			}
		}()
		line := fmt.Sprintf("%q %s %T: %d %v %s %q\n", in, what, a, n, err, show(a), rest)
		if i < 3000 {
			fmt.Print(line)
		} else {
			h.Write([]byte(line))
			if i%500 == 0 {
				fmt.Println(i, h.Sum64())
			}
		}
	}
	var a, b int
	var s string
	fmt.Println(fmt.Sscan("1 2 x", &a, &b, &s))
	fmt.Println(fmt.Sscanf("5-6", "%d-%d", &a, &b))
	fmt.Println(fmt.Sscanln("7 8\n9", &a, &b))
	fmt.Println(a, b, s)
}
