package main

import (
	"errors"
	"fmt"
	"io"
)

// chunks returns its parts one a Read; an error part is returned as such.
type chunks struct {
	parts []any
	log   bool
}

func (c *chunks) Read(p []byte) (int, error) {
	if c.log {
		fmt.Println("read", len(p))
	}
	if len(c.parts) == 0 {
		return 0, io.EOF
	}
	switch part := c.parts[0].(type) {
	case error:
		c.parts = c.parts[1:]
		return 0, part
	case []byte: // data together with EOF
		n := copy(p, part)
		c.parts = c.parts[1:]
		return n, io.EOF
	default:
		s := part.(string)
		n := copy(p, s)
		c.parts[0] = s[n:]
		if n == len(s) {
			c.parts = c.parts[1:]
		}
		return n, nil
	}
}

type sink struct {
	data  []byte
	limit int
	lie   int
	err   error
}

func (s *sink) Write(p []byte) (int, error) {
	if s.limit > 0 && len(s.data)+len(p) > s.limit {
		n := s.limit - len(s.data)
		s.data = append(s.data, p[:n]...)
		return n, s.err
	}
	s.data = append(s.data, p...)
	return len(p) + s.lie, nil
}

type stringSink struct{ sink }

func (s *stringSink) WriteString(x string) (int, error) {
	fmt.Println("WriteString", x)
	return s.Write([]byte(x))
}

type memory []byte

func (m memory) ReadAt(p []byte, off int64) (int, error) {
	if off >= int64(len(m)) {
		return 0, io.EOF
	}
	n := copy(p, m[off:])
	if n < len(p) {
		return n, io.EOF
	}
	return n, nil
}

func (m memory) WriteAt(p []byte, off int64) (int, error) {
	if off < 0 || off > int64(len(m)) {
		return 0, errors.New("bad offset")
	}
	n := copy(m[off:], p)
	if n < len(p) {
		return n, io.ErrShortWrite
	}
	return n, nil
}

type from struct{ n int64 }

func (f *from) Write(p []byte) (int, error) { panic("not called") }
func (f *from) ReadFrom(r io.Reader) (int64, error) {
	b, err := io.ReadAll(r)
	fmt.Printf("ReadFrom %q %v\n", b, err)
	return int64(len(b)), err
}

type to struct{}

func (to) Read(p []byte) (int, error) { panic("not called") }
func (to) WriteTo(w io.Writer) (int64, error) {
	n, err := w.Write([]byte("to"))
	return int64(n), err
}

var boom = errors.New("boom")

func copies() {
	for _, s := range []*sink{{}, {limit: 5}, {limit: 5, err: boom}, {lie: 3}, {lie: -1}, {lie: -100}} {
		n, err := io.Copy(s, &chunks{parts: []any{"abc", "defgh"}})
		fmt.Printf("%d %v %q\n", n, err, s.data)
	}
	var s sink
	n, err := io.Copy(&s, &chunks{parts: []any{"abc", boom, "x"}})
	fmt.Println(n, err)
	for k := int64(-1); k < 10; k += 2 {
		s := sink{}
		n, err := io.CopyN(&s, &chunks{parts: []any{"abc", "def"}, log: true}, k)
		fmt.Printf("%d: %d %v %q\n", k, n, err, s.data)
	}
	fmt.Println(io.Copy(&from{}, &chunks{parts: []any{"ab"}}))
	fmt.Println(io.Copy(&from{}, &chunks{parts: []any{"ab", boom}}))
	fmt.Println(io.CopyN(&from{}, &chunks{parts: []any{"abcd"}}, 3))
	fmt.Println(io.Copy(&s, to{}))
	fmt.Println(io.CopyBuffer(&s, &chunks{parts: []any{"abcdefg"}, log: true}, make([]byte, 3)))
	fmt.Println(io.CopyBuffer(&s, &chunks{parts: []any{"abcdefg"}, log: true}, nil))
	fmt.Println(io.CopyBuffer(io.Discard, &chunks{parts: []any{"abcdefg", boom}}, nil))
	fmt.Println(io.Discard.Write(make([]byte, 7)))
	fmt.Println(io.WriteString(io.Discard, "four"))
	fmt.Println(io.WriteString(&stringSink{}, "abc"))
	fmt.Println(io.WriteString(&sink{}, "abc"))
	func() {
		defer func() { fmt.Println(recover()) }()
		io.CopyBuffer(&s, &chunks{}, []byte{})
	}()
}

func reads() {
	for _, parts := range [][]any{{}, {"ab"}, {"abcd"}, {"ab", "cd", "ef"}, {"ab", boom}, {boom}, {[]byte("abcd")}, {[]byte("ab")}, {[]byte("a")}} {
		for _, min := range []int{0, 1, 3, 4, 5} {
			buf := make([]byte, 4)
			n, err := io.ReadAtLeast(&chunks{parts: append([]any{}, parts...)}, buf, min)
			fmt.Printf("%v %d: %d %v %q\n", parts, min, n, err, buf)
		}
		buf := make([]byte, 4)
		n, err := io.ReadFull(&chunks{parts: append([]any{}, parts...)}, buf)
		fmt.Printf("%d %v %q\n", n, err, buf)
		b, err := io.ReadAll(&chunks{parts: append([]any{}, parts...)})
		fmt.Printf("%q %v\n", b, err)
	}
	big := make([]byte, 100000)
	b, err := io.ReadAll(&chunks{parts: []any{string(big), "x"}})
	fmt.Println(len(b), err)

	var s sink
	t := io.TeeReader(&chunks{parts: []any{"abc", "def"}}, &s)
	b, err = io.ReadAll(t)
	fmt.Printf("%q %v %q\n", b, err, s.data)
	t = io.TeeReader(&chunks{parts: []any{"abc", "def"}}, &sink{limit: 2, err: boom})
	b, err = io.ReadAll(t)
	fmt.Printf("%q %v\n", b, err)

	l := io.LimitReader(&chunks{parts: []any{"abcdef"}}, 4).(*io.LimitedReader)
	buf := make([]byte, 3)
	for range 4 {
		n, err := l.Read(buf)
		fmt.Println(n, err, l.N)
	}
	c := io.NopCloser(&chunks{})
	_, ok := c.(io.WriterTo)
	fmt.Println(c.Close(), ok)
	c = io.NopCloser(to{})
	w, ok := c.(io.WriterTo)
	fmt.Println(c.Close(), ok)
	fmt.Println(w.WriteTo(&s))
	fmt.Printf("%T %T\n", io.NopCloser(&chunks{}), c)
}

func sections() {
	m := memory("0123456789")
	for _, bounds := range [][2]int64{{0, 10}, {2, 5}, {8, 5}, {20, 3}, {3, 0}, {2, 1<<63 - 1}} {
		s := io.NewSectionReader(m, bounds[0], bounds[1])
		b, err := io.ReadAll(s)
		r, off, n := s.Outer()
		fmt.Printf("%v %q %v %d %v %v %v\n", bounds, b, err, s.Size(), len(r.(memory)), off, n)
		for off := int64(-1); off < 7; off += 2 {
			buf := make([]byte, 3)
			n, err := s.ReadAt(buf, off)
			fmt.Printf("%d %v %q;", n, err, buf)
		}
		for whence := -1; whence < 4; whence++ {
			for off := int64(-3); off < 4; off += 2 {
				pos, err := s.Seek(off, whence)
				fmt.Print(pos, " ", err, ";")
			}
		}
		buf := make([]byte, 2)
		fmt.Println(s.Read(buf))
	}
	o := io.NewOffsetWriter(m, 4)
	fmt.Println(o.Write([]byte("ab")))
	fmt.Println(o.WriteAt([]byte("X"), 0))
	fmt.Println(o.WriteAt([]byte("X"), -1))
	fmt.Println(o.Seek(3, io.SeekStart))
	fmt.Println(o.Seek(-1, io.SeekCurrent))
	fmt.Println(o.Seek(-3, io.SeekCurrent))
	fmt.Println(o.Seek(0, io.SeekEnd))
	fmt.Println(o.Seek(0, 9))
	fmt.Println(o.Write([]byte("longer")))
	fmt.Println(string(m))
}

func multis() {
	r := io.MultiReader(&chunks{parts: []any{"ab", "c"}}, io.MultiReader(), &chunks{}, io.MultiReader(&chunks{parts: []any{[]byte("de")}}, &chunks{parts: []any{"f"}}))
	buf := make([]byte, 2)
	for range 7 {
		n, err := r.Read(buf)
		fmt.Printf("%q %v\n", buf[:n], err)
	}
	r = io.MultiReader(&chunks{parts: []any{"ab", boom, "c"}}, &chunks{parts: []any{"d"}})
	for range 3 {
		b, err := io.ReadAll(r)
		fmt.Printf("%q %v\n", b, err)
	}
	r = io.MultiReader(&chunks{parts: []any{"ab", boom, "c"}}, io.MultiReader(&chunks{parts: []any{"d"}}))
	for range 3 {
		var s sink
		n, err := io.Copy(&s, r)
		fmt.Printf("%d %q %v\n", n, s.data, err)
	}
	var a, b sink
	w := io.MultiWriter(&a, io.MultiWriter(&b, &stringSink{}), io.Discard)
	fmt.Println(w.Write([]byte("abc")))
	fmt.Println(io.WriteString(w, "de"))
	fmt.Printf("%q %q\n", a.data, b.data)
	w = io.MultiWriter(&a, &sink{limit: 2, err: boom}, &b)
	fmt.Println(w.Write([]byte("abc")))
	w = io.MultiWriter(&a, &sink{limit: 2}, &b)
	fmt.Println(w.Write([]byte("abc")))
	w = io.MultiWriter(&a, &sink{limit: 2}, &b)
	fmt.Println(io.WriteString(w, "abc"))
	fmt.Printf("%q %q\n", a.data, b.data)
}

func pipes() {
	r, w := io.Pipe()
	done := make(chan bool)
	go func() {
		fmt.Println(w.Write([]byte("hello")))
		fmt.Println(w.Write(nil))
		fmt.Println(w.CloseWithError(boom), w.Close())
		fmt.Println(w.Write([]byte("hello")))
		close(done)
	}()
	buf := make([]byte, 3)
	for range 3 {
		n, err := r.Read(buf)
		fmt.Printf("%q %v\n", buf[:n], err)
	}
	<-done
	fmt.Println(r.Read(buf))
	fmt.Println(r.Close())
	fmt.Println(r.Read(buf))

	r, w = io.Pipe()
	done = make(chan bool)
	go func() { r.Read(buf); r.Close(); done <- true }()
	fmt.Println(w.Write([]byte("hello")))
	<-done
	r, w = io.Pipe()
	r.CloseWithError(boom)
	fmt.Println(w.Write([]byte("hello")))
	fmt.Println(r.Read(buf))
	r, w = io.Pipe()
	w.Close()
	fmt.Println(r.Read(buf))
	fmt.Println(w.Write(buf))
}

func main() {
	copies()
	reads()
	sections()
	multis()
	pipes()
	fmt.Println(io.EOF, io.ErrUnexpectedEOF, io.ErrShortWrite, io.ErrShortBuffer, io.ErrNoProgress, io.ErrClosedPipe)
}
