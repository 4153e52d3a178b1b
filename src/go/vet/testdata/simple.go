package p

import (
	"errors"
	"fmt"
	"io"
	"sort"
	"strings"
	"time"
)

func assign(x int, a []int, s struct{ n int }, i int) {
	x = x
	a[i] = a[i]
	s.n = s.n
	a[f()] = a[f()]
	x, i = x, i
	x = i
}

func f() int { return 0 }

func bools(a, b, c int, s string) {
	_ = a == 1 || a == 1
	_ = a == 1 && a == 1
	_ = a != 1 || a != 2
	_ = a == 1 && a == 2
	_ = a == 1 || b == 1 || a == 1
	_ = a == 1 || f() == 1 || a == 1
	_ = f() == 1 || f() == 1
	_ = s != "x" || s != "y"
}

func nils(g func()) {
	_ = nils == nil
	_ = fmt.Println != nil
	_ = g == nil
	if f != nil {
	}
}

func shifts(a int8, b uint32, c int) {
	_ = a << 8
	_ = b >> 32
	_ = c << 64
	_ = c << 63
	_ = a << 7
	a <<= 9
	const n = 40
	_ = b << n
}

func strs(n int, r rune, b byte, m uint64) {
	_ = string(n)
	_ = string(r)
	_ = string(b)
	_ = string(m)
	_ = string('a')
	type str string
	_ = str(n)
	_ = []byte(string(n))
}

func results(e error, list []int) {
	fmt.Sprintf("%d", 1)
	fmt.Sprint(1)
	fmt.Errorf("x")
	errors.New("x")
	e.Error()
	strings.NewReader("x")
	time.Now().String()
	sort.Reverse(nil)
	_ = fmt.Sprint(2)
	io.WriteString(nil, "")
}

func appends(list []int) {
	list = append(list)
	_ = append(list, 1)
}

func times(t time.Time) {
	_ = t.Format("2006-02-01")
	_, _ = time.Parse("2006-02-01", "x")
	_ = t.Format("2006-01-02")
	const layout = "2006-02-01 15:04"
	_ = t.Format(layout)
}

type myErr struct{}

func (myErr) Error() string { return "" }

func as(e error) {
	var m myErr
	errors.As(e, m)
	errors.As(e, &m)
	errors.As(e, nil)
	var p *myErr
	errors.As(e, p)
	errors.As(e, &p)
	var s string
	errors.As(e, &s)
	var i interface{ x() }
	errors.As(e, &i)
	var err error
	errors.As(e, &err)
}

type r1 interface{ Read(p []byte) (int, error) }
type r2 interface{ Read() }

func ifaces(x r1, y io.Reader) {
	_ = x.(r2)
	_, _ = y.(r2)
	switch x.(type) {
	case r2:
	case fmt.Stringer:
	}
}

func more(n int, r rune, list []int) {
	const code = 65
	_ = string(code)
	_ = r == 'a' || r == 'b' || r == 'a' || r == 'a'
	_ = fmt.Sprintf("%q %q", r, n)
	_ = fmt.Sprintf("%c %U", n, n)
}


func typed[T any, U ~int | ~string, V ~int](t T, u U, v V) string {
	return fmt.Sprintf("%d %v", v, t) + fmt.Sprintf("%d", t) + fmt.Sprintf("%d", u)
}
