package main

import (
	"bytes"
	"encoding/base32"
	"fmt"
	"io"
	"math/rand"
	"strings"
)

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
	for i := range 1500 {
		data := make([]byte, r.Intn(30))
		r.Read(data)
		for _, enc := range []*base32.Encoding{base32.StdEncoding, base32.HexEncoding, base32.StdEncoding.WithPadding(base32.NoPadding), base32.StdEncoding.WithPadding('*')} {
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
			e := base32.NewEncoder(enc, &w)
			for d := data; len(d) > 0; {
				n := r.Intn(len(d)) + 1
				m, err := e.Write(d[:n])
				fmt.Print(m, err, " ")
				d = d[n:]
			}
			fmt.Println(e.Close(), w.String())
			all, err := io.ReadAll(base32.NewDecoder(enc, strings.NewReader(w.String())))
			fmt.Printf("%q %v\n", all, err)
		}
	}
	for _, f := range []func(){func() { base32.NewEncoding("abc") }, func() { base32.NewEncoding(strings.Repeat("a", 32)) }, func() { base32.StdEncoding.WithPadding('A') }, func() { base32.StdEncoding.WithPadding(300) }} {
		func() {
			defer func() { fmt.Println(recover()) }()
			f()
		}()
	}
}
