// Formatters, which a transcript must test: their method names State.
package main

import (
	"fmt"
	"math/rand"
	"os"
	"strings"
)

type formatter struct{ x int }

func (f formatter) Format(s fmt.State, verb rune) {
	w, wok := s.Width()
	p, pok := s.Precision()
	fmt.Fprintf(s, "<%c %d %t %d %t", verb, w, wok, p, pok)
	for _, c := range "+-# 0" {
		fmt.Fprint(s, s.Flag(int(c)))
	}
	fmt.Fprint(s, " ", fmt.FormatString(s, verb), ">")
}

type panicsFmt struct{ v any }

func (p panicsFmt) Format(s fmt.State, verb rune) { panic(p.v) }

type twice struct{ v any }

func (t twice) Format(s fmt.State, verb rune) {
	f := fmt.FormatString(s, verb)
	fmt.Fprintf(s, f+"/"+f, t.v, t.v)
}

type partly struct{ v any }

func (p partly) Format(s fmt.State, verb rune) {
	s.Write([]byte("some"))
	panic(p.v)
}

func main() {
	r := rand.New(rand.NewSource(1))
	vals := []any{formatter{1}, &formatter{2}, []formatter{{1}}, panicsFmt{"boom"}, panicsFmt{formatter{3}}, &panicsFmt{1}, (*panicsFmt)(nil),
		twice{3.25}, twice{"s"}, []any{twice{1}, nil}, map[string]twice{"k": {true}}, struct{ t, T twice }{twice{1}, twice{2}}, twice{twice{7}}, partly{"x"}, twice{[]int{1, 2}}}
	for i := 0; i < 5000; i++ {
		var b strings.Builder
		b.WriteByte('%')
		for r.Intn(2) == 0 {
			b.WriteByte("+-# 0"[r.Intn(5)])
		}
		if r.Intn(2) == 0 {
			fmt.Fprint(&b, r.Intn(12))
		}
		if r.Intn(2) == 0 {
			fmt.Fprint(&b, ".", r.Intn(12))
		}
		b.WriteByte("vdsqxTwzg"[r.Intn(9)])
		fmt.Fprintf(os.Stdout, "%q:"+b.String()+"\n", b.String(), vals[r.Intn(len(vals))])
	}
	fmt.Printf("%d %s", 1)
	fmt.Printf("%!")
	fmt.Printf("%z %[1]v\n", 3, 4)
	fmt.Print("a", 1, 2, "b", 3.5, nil, nil, []int{1}, "\n")
	fmt.Print(1, 2, "\n")
	n, err := fmt.Println("héllo", 3)
	fmt.Println(n, err)
	fmt.Println(string(fmt.Append([]byte("x"), 1, "a", 2)), string(fmt.Appendf(nil, "%05d", 42)), string(fmt.Appendln([]byte("y"), 1)))
}
