package main

import (
	"bytes"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"math/rand"
	"strings"
)

type pieces struct {
	s   string
	r   *rand.Rand
	err error
}

func (p *pieces) Read(b []byte) (int, error) {
	if p.s == "" {
		return 0, p.err
	}
	n := copy(b[:min(len(b), p.r.Intn(7))], p.s)
	p.s = p.s[n:]
	return n, nil
}

func try(f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("panic:", r)
		}
	}()
	f()
}

func readAll(rd io.Reader, size int) {
	for range 60 {
		b := make([]byte, size)
		n, err := rd.Read(b)
		fmt.Printf("%q %v;", b[:n], err)
		if err != nil {
			break
		}
	}
	fmt.Println()
}

func corrupt(r *rand.Rand, s, extra string) string {
	b := []byte(s)
	for k := r.Intn(3); k > 0 && len(b) > 0; k-- {
		switch r.Intn(3) {
		case 0:
			b[r.Intn(len(b))] = extra[r.Intn(len(extra))]
		case 1:
			b = b[:len(b)-1]
		case 2:
			i := r.Intn(len(b))
			b = append(b[:i], append([]byte{extra[r.Intn(len(extra))]}, b[i:]...)...)
		}
	}
	return string(b)
}

func main() {
	r := rand.New(rand.NewSource(1))
	for i := range 700 {
		data := make([]byte, r.Intn(40))
		r.Read(data)
		s := hex.EncodeToString(data)
		fmt.Println(s, string(hex.AppendEncode([]byte("x"), data)))
		if i%2 == 0 {
			s = corrupt(r, s, "gG\n \xff-0aF")
		}
		b, err := hex.DecodeString(s)
		fmt.Printf("%q %v\n", b, err)
		b, err = hex.AppendDecode([]byte("x"), []byte(s))
		fmt.Printf("%q %v\n", b, err)
		readAll(hex.NewDecoder(&pieces{s, r, []error{io.EOF, errors.New("boom")}[r.Intn(2)]}), r.Intn(5)+1)
		fmt.Print(hex.Dump(data))

		for k, enc := range []*base64.Encoding{base64.StdEncoding, base64.URLEncoding, base64.RawStdEncoding, base64.RawURLEncoding, base64.StdEncoding.Strict(), base64.RawURLEncoding.Strict(), base64.StdEncoding.WithPadding('*')} {
			s := enc.EncodeToString(data)
			fmt.Println(s, len(s) == enc.EncodedLen(len(data)), enc.DecodedLen(len(s)), string(enc.AppendEncode([]byte("x"), data)))
			if i%2 == 0 {
				s = corrupt(r, s, "==*=\n\r\n-+/_aA\xff")
			}
			b, err := enc.DecodeString(s)
			fmt.Printf("%q %v\n", b, err)
			b, err = enc.AppendDecode([]byte("x"), []byte(s))
			fmt.Printf("%q %v\n", b, err)
			var w bytes.Buffer
			e := base64.NewEncoder(enc, &w)
			for d := data; len(d) > 0; {
				n := r.Intn(len(d)) + 1
				m, err := e.Write(d[:n])
				fmt.Print(m, err, " ")
				d = d[n:]
			}
			fmt.Println(e.Close(), w.String())
			if k < 3 {
				all, err := io.ReadAll(base64.NewDecoder(enc, strings.NewReader(w.String())))
				fmt.Printf("%q %v\n", all, err)
				all, err = io.ReadAll(base64.NewDecoder(enc, &pieces{s, r, []error{io.EOF, errors.New("boom")}[r.Intn(2)]}))
				fmt.Printf("%q %v\n", all, err)
			}
		}
	}
	var w bytes.Buffer
	big := bytes.Repeat([]byte("abcdefg"), 1000)
	hex.NewEncoder(&w).Write(big)
	e := base64.NewEncoder(base64.StdEncoding, &w)
	e.Write(big)
	e.Close()
	fmt.Println(w.String())
	d := hex.Dumper(&w)
	d.Write(big[:5])
	d.Close()
	fmt.Println(d.Close())
	fmt.Println(d.Write(big))
	fmt.Println(hex.ErrLength, hex.InvalidByteError('\n'), hex.InvalidByteError(0xe9), hex.EncodedLen(5), hex.DecodedLen(9))
	try(func() { base64.NewEncoding("abc") })
	try(func() { base64.NewEncoding(strings.Repeat("a", 64)) })
	try(func() { base64.StdEncoding.WithPadding('\n') })
	try(func() { base64.StdEncoding.WithPadding('A') })
	try(func() { base64.StdEncoding.WithPadding(300) })
}
