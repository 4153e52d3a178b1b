package main

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"math/rand"
	"strings"
)

var pieces = []string{"a", "bc", ",", ",", "\"", "\"", "\n", "\r\n", "\r", " ", "#", "é", ";", "\"\"", "\"x,y\"", "x\n", "1.5", "\xff", `\.`}

type failing struct{ s io.Reader }

func (f failing) Read(p []byte) (int, error) {
	n, err := f.s.Read(p)
	if err == io.EOF {
		err = errors.New("boom")
	}
	return n, err
}

func main() {
	r := rand.New(rand.NewSource(1))
	for range 6000 {
		var s strings.Builder
		for n := r.Intn(14); n > 0; n-- {
			s.WriteString(pieces[r.Intn(len(pieces))])
		}
		var in io.Reader = strings.NewReader(s.String())
		if r.Intn(8) == 0 {
			in = failing{in}
		}
		c := csv.NewReader(in)
		c.LazyQuotes = r.Intn(3) == 0
		c.TrimLeadingSpace = r.Intn(3) == 0
		c.FieldsPerRecord = r.Intn(4) - 1
		c.ReuseRecord = r.Intn(2) == 0
		if r.Intn(3) == 0 {
			c.Comment = '#'
		}
		if r.Intn(5) == 0 {
			c.Comma = []rune{';', 'é', '"', '#'}[r.Intn(4)]
		}
		fmt.Printf("%q: ", s.String())
		for range 10 {
			rec, err := c.Read()
			fmt.Printf("%q %v %d", rec, err, c.InputOffset())
			if err != nil && err != csv.ErrFieldCount {
				var pe *csv.ParseError
				if errors.As(err, &pe) {
					fmt.Printf(" %d %d %d", pe.StartLine, pe.Line, pe.Column)
				} else {
					break
				}
			} else {
				for i := range rec {
					l, col := c.FieldPos(i)
					fmt.Print(" ", l, ":", col)
				}
			}
			fmt.Print("; ")
		}
		fmt.Println()
	}
	all, err := csv.NewReader(strings.NewReader("a,b\n\"c \"\"q\"\"\",d\n\n" + strings.Repeat("long", 2000) + ",x\n")).ReadAll()
	fmt.Println(len(all), all[1], err)
	all, err = csv.NewReader(strings.NewReader("a,b\nc\n")).ReadAll()
	fmt.Println(all, err)
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	for _, rec := range [][]string{{"a", "b c", ""}, {" x", "q\"uote", "new\nline", "cr\r\n", `\.`}, {"é,", "\"", ";"}, {}, {""}} {
		fmt.Println(w.Write(rec))
	}
	w.UseCRLF = true
	w.Comma = ';'
	w.Write([]string{"a;b", "c\r\nd", "e\n"})
	w.Flush()
	fmt.Printf("%q %v\n", b.String(), w.Error())
	w.Comma = '"'
	fmt.Println(w.Write(nil), w.WriteAll([][]string{{"x"}}))
}
