package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"math/rand"
	"strings"
)

type source struct {
	r    *rand.Rand
	data string
	err  error
}

func (s *source) Read(p []byte) (int, error) {
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

type count int

func (c count) Read(p []byte) (int, error) { return int(c), nil }

func try(what string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(what, "panic:", r)
		}
	}()
	f()
}

const pool = "ab\nc\r\ndéf 世\xff\xe4\xb8 x\u2003y\n\n\r\r\nlonger line than sixteen bytes for sure\n\u00a0"

func input(r *rand.Rand) string {
	var s strings.Builder
	for n := r.Intn(6); n > 0; n-- {
		i := r.Intn(len(pool))
		s.WriteString(pool[i : i+r.Intn(len(pool)-i)])
	}
	return s.String()
}

func all(s *bufio.Scanner) {
	n := 0
	for s.Scan() {
		fmt.Printf("%q ", s.Text())
		if n++; n > 300 {
			break
		}
	}
	fmt.Println(s.Err(), s.Scan(), len(s.Bytes()))
}

func main() {
	r := rand.New(rand.NewSource(4))
	boom := errors.New("boom")
	for i := range 600 {
		s := bufio.NewScanner(&source{r, input(r), []error{io.EOF, io.EOF, boom}[r.Intn(3)]})
		if i%3 == 0 {
			s.Buffer(make([]byte, r.Intn(10)), r.Intn(60))
		}
		switch r.Intn(5) {
		case 0:
			s.Split(bufio.ScanWords)
		case 1:
			s.Split(bufio.ScanRunes)
		case 2:
			s.Split(bufio.ScanBytes)
		}
		all(s)
	}
	commas := func(data []byte, atEOF bool) (int, []byte, error) {
		if i := bytes.IndexByte(data, ','); i >= 0 {
			return i + 1, data[:i], nil
		}
		if !atEOF {
			return 0, nil, nil
		}
		return 0, data, bufio.ErrFinalToken
	}
	for _, text := range []string{"1,2,3,", "1,,3", "", ",", "x"} {
		s := bufio.NewScanner(strings.NewReader(text))
		s.Split(commas)
		all(s)
		try("Buffer", func() { s.Buffer(nil, 3) })
		try("Split", func() { s.Split(nil) })
	}
	for _, result := range []struct {
		advance int
		token   []byte
		err     error
	}{{-1, nil, nil}, {1000, nil, nil}, {1, []byte("t"), nil}, {1, nil, boom}, {1, []byte("t"), boom}, {0, nil, bufio.ErrFinalToken}, {2, nil, nil}, {0, nil, nil}} {
		s := bufio.NewScanner(strings.NewReader("abcde"))
		s.Split(func([]byte, bool) (int, []byte, error) { return result.advance, result.token, result.err })
		all(s)
	}
	s := bufio.NewScanner(strings.NewReader("abcde"))
	s.Split(func([]byte, bool) (int, []byte, error) { return 0, []byte("again"), nil })
	try("empty tokens", func() {
		n := 0
		for s.Scan() {
			if n++; n > 150 {
				break
			}
		}
		fmt.Println(n)
	})
	s = bufio.NewScanner(strings.NewReader(""))
	s.Split(func([]byte, bool) (int, []byte, error) { return 0, []byte{}, nil })
	try("empty tokens at the end", func() {
		for s.Scan() {
		}
	})
	for _, c := range []count{-1, 100000, 0} {
		all(bufio.NewScanner(c))
	}
	for _, n := range []int{65534, 65535, 65536, 65537, 200000} {
		s := bufio.NewScanner(strings.NewReader(strings.Repeat("x", n) + "\nnext"))
		for s.Scan() {
			fmt.Print(len(s.Bytes()), " ")
		}
		fmt.Println(s.Err())
	}
}
