package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"math/rand"
	"strings"
)

// source returns data in pieces of random sizes, some of them empty, then err.
type source struct {
	r    *rand.Rand
	data string
	err  error
	log  bool
}

func (s *source) Read(p []byte) (int, error) {
	if s.log {
		fmt.Println("Read", len(p))
	}
	if len(s.data) == 0 {
		return 0, s.err
	}
	n := copy(p[:min(len(p), s.r.Intn(9))], s.data)
	s.data = s.data[n:]
	if len(s.data) == 0 && s.r.Intn(2) == 0 {
		return n, s.err
	}
	return n, nil
}

type sink struct {
	data []byte
	max  int
	err  error
	log  bool
}

func (s *sink) Write(p []byte) (int, error) {
	if s.log {
		fmt.Printf("Write %q\n", p)
	}
	if s.max > 0 && len(s.data)+len(p) > s.max {
		n := s.max - len(s.data)
		s.data = append(s.data, p[:n]...)
		return n, s.err
	}
	s.data = append(s.data, p...)
	return len(p), nil
}

type stringSink struct{ sink }

func (s *stringSink) WriteString(p string) (int, error) {
	fmt.Printf("WriteString %q\n", p)
	return s.Write([]byte(p))
}

type fromSink struct{ sink }

func (s *fromSink) ReadFrom(r io.Reader) (int64, error) {
	b, err := io.ReadAll(r)
	fmt.Printf("ReadFrom %q %v\n", b, err)
	return int64(len(b)), err
}

var boom = errors.New("boom")

func try(f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("panic:", r)
		}
	}()
	f()
}

const pool = "ab\nc\r\ndéf 世\xff\xe4\xb8 x  y\n\n\r\r\nlonger line than sixteen bytes for sure\n"

func input(r *rand.Rand) string {
	var s strings.Builder
	for n := r.Intn(6); n > 0; n-- {
		i := r.Intn(len(pool))
		s.WriteString(pool[i : i+r.Intn(len(pool)-i)])
	}
	return s.String()
}

func readers(r *rand.Rand) {
	for range 300 {
		err := io.EOF
		if r.Intn(3) == 0 {
			err = boom
		}
		b := bufio.NewReaderSize(&source{r: r, data: input(r), err: err}, r.Intn(40))
		for range 30 {
			switch r.Intn(14) {
			case 0:
				p := make([]byte, r.Intn(50))
				n, err := b.Read(p)
				fmt.Printf("Read %q %v\n", p[:n], err)
			case 1, 2:
				c, err := b.ReadByte()
				fmt.Println("ReadByte", c, err)
			case 3, 4:
				c, n, err := b.ReadRune()
				fmt.Println("ReadRune", c, n, err)
			case 5:
				fmt.Println(b.UnreadByte())
			case 6:
				fmt.Println(b.UnreadRune())
			case 7:
				p, err := b.Peek(r.Intn(20) - 1)
				fmt.Printf("Peek %q %v\n", p, err)
			case 8:
				fmt.Println(b.Discard(r.Intn(20) - 1))
			case 9:
				p, err := b.ReadSlice('\n')
				fmt.Printf("ReadSlice %q %v\n", p, err)
			case 10:
				p, more, err := b.ReadLine()
				fmt.Printf("ReadLine %q %v %v %v\n", p, p == nil, more, err)
			case 11:
				p, err := b.ReadBytes('x')
				fmt.Printf("ReadBytes %q %v %v\n", p, p == nil, err)
			case 12:
				p, err := b.ReadString(' ')
				fmt.Printf("ReadString %q %v\n", p, err)
			case 13:
				if r.Intn(4) == 0 {
					var s sink
					n, err := b.WriteTo(&s)
					fmt.Printf("WriteTo %d %v %q\n", n, err, s.data)
				}
			}
			fmt.Println(b.Buffered(), b.Size())
		}
	}
	b := bufio.NewReader(strings.NewReader("abc"))
	fmt.Println(b.Size(), bufio.NewReaderSize(b, 100) == b, bufio.NewReaderSize(b, 10000) == b)
	b.ReadByte()
	b.Reset(strings.NewReader("xyz"))
	fmt.Println(b.ReadString(0))
	var zero bufio.Reader
	zero.Reset(&source{r: r, data: "zero value", err: io.EOF})
	fmt.Println(zero.ReadString(0))
	b.Reset(&source{r: r, data: "", log: true})
	fmt.Println(b.ReadByte())
	b.Reset(&source{r: r, data: "abc", err: io.EOF, log: true})
	var s sink
	fmt.Println(b.WriteTo(&s))
	b.Reset(strings.NewReader("abc"))
	fmt.Println(b.WriteTo(&sink{max: 2, err: boom}))
	b.Reset(&source{r: r, data: "abc", err: io.EOF})
	fmt.Println(b.WriteTo(&fromSink{}))
	b.Reset(negative{})
	try(func() { b.ReadByte() })
	try(func() { b.Read(make([]byte, 3)) })
}

type negative struct{}

func (negative) Read(p []byte) (int, error)  { return -1, nil }
func (negative) Write(p []byte) (int, error) { return -1, nil }

func writers(r *rand.Rand) {
	for i := range 200 {
		s := &sink{log: true}
		if i%4 == 0 {
			s.max, s.err = 30, boom
		}
		var w io.Writer = s
		if i%3 == 0 {
			w = &stringSink{*s}
		}
		if i%7 == 0 {
			w = &fromSink{*s}
		}
		b := bufio.NewWriterSize(w, r.Intn(20))
		for range 20 {
			switch r.Intn(7) {
			case 0:
				fmt.Println(b.Write([]byte(input(r))))
			case 1:
				fmt.Println(b.WriteString(input(r)))
			case 2:
				fmt.Println(b.WriteByte('x'))
			case 3:
				fmt.Println(b.WriteRune([]rune("aé世𝄞\xff")[r.Intn(5)]))
			case 4:
				fmt.Println(b.ReadFrom(&source{r: r, data: input(r), err: []error{io.EOF, io.EOF, boom}[r.Intn(3)]}))
			case 5:
				if r.Intn(3) == 0 {
					fmt.Println(b.Flush())
				}
			case 6:
				fmt.Println(b.Write(fmt.Append(b.AvailableBuffer(), "n=", 3)))
			}
			fmt.Println(b.Buffered(), b.Available(), b.Size())
		}
		if i%5 == 0 {
			b.Reset(&sink{log: true})
			fmt.Println(b.WriteString("after reset"))
			fmt.Println(b.Flush())
		}
	}
	b := bufio.NewWriter(&sink{})
	fmt.Println(b.Size(), bufio.NewWriterSize(b, 100) == b, bufio.NewWriterSize(b, -1) == b)
	fmt.Println(b.ReadFrom(&source{r: r}))
	rw := bufio.NewReadWriter(bufio.NewReader(strings.NewReader("in")), b)
	fmt.Println(rw.ReadString(0))
	fmt.Println(rw.WriteString("out"))
	var zero bufio.Writer
	zero.Reset(&sink{log: true})
	fmt.Println(zero.WriteRune(-5))
	fmt.Println(zero.Flush())
}

func main() {
	r := rand.New(rand.NewSource(3))
	readers(r)
	writers(r)
	fmt.Println(bufio.ErrInvalidUnreadByte, bufio.ErrInvalidUnreadRune, bufio.ErrBufferFull, bufio.ErrNegativeCount)
}
