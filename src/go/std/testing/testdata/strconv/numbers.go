// Compares our conversions of numbers with Go's in one process.
package main

import (
	"errors"
	"fmt"
	"math"
	"math/big"
	"math/rand"
	"os"
	"strconv"
	"strings"

	ours "ilv/strconv"
)

var bad int

func differ(args ...any) {
	fmt.Println(args...)
	if bad++; bad > 40 {
		os.Exit(1)
	}
}

func text(err error) string {
	if err == nil {
		return "nil"
	}
	return fmt.Sprintf("%v %T", err, err)[:len(err.Error())] + fmt.Sprint(errors.Is(err, strconv.ErrRange) || errors.Is(err, ours.ErrRange))
}

func format(f float64, fmt byte, prec, size int) {
	if a, b := strconv.FormatFloat(f, fmt, prec, size), ours.FormatFloat(f, fmt, prec, size); a != b {
		differ("format", f, string(fmt), prec, size, a, b)
	}
}

func parse(s string) {
	for _, size := range []int{64, 32} {
		a, e1 := strconv.ParseFloat(s, size)
		b, e2 := ours.ParseFloat(s, size)
		if math.Float64bits(a) != math.Float64bits(b) || text(e1) != text(e2) {
			differ("parse", s, size, a, b, text(e1), text(e2))
		}
	}
}

func parseInt(s string, base, size int) {
	a, e1 := strconv.ParseInt(s, base, size)
	b, e2 := ours.ParseInt(s, base, size)
	c, e3 := strconv.ParseUint(s, base, size)
	d, e4 := ours.ParseUint(s, base, size)
	if a != b || c != d || text(e1) != text(e2) || text(e3) != text(e4) {
		differ("int", s, base, size, a, b, c, d, text(e1), text(e2), text(e3), text(e4))
	}
	if e, e5 := strconv.Atoi(s); true {
		if f, e6 := ours.Atoi(s); e != f || text(e5) != text(e6) {
			differ("atoi", s, e, f, e5, e6)
		}
	}
}

func parseComplex(s string) {
	for _, size := range []int{128, 64} {
		a, e1 := strconv.ParseComplex(s, size)
		b, e2 := ours.ParseComplex(s, size)
		if fmt.Sprint(a) != fmt.Sprint(b) || text(e1) != text(e2) {
			differ("complex", s, size, a, b, text(e1), text(e2))
		}
	}
}

func pick(r *rand.Rand, s string) string { return s[r.Intn(len(s)):][:1] }

// number returns a random float of one of several kinds.
func number(r *rand.Rand) float64 {
	switch r.Intn(7) {
	case 0:
		return float64(r.Intn(1000000)) / 1000
	case 1:
		return float64(r.Int63n(1 << 60))
	case 2:
		return r.NormFloat64()
	case 3:
		return float64(r.Intn(2000)) / 16
	case 4:
		return float64(math.Float32frombits(r.Uint32()))
	case 5:
		return math.Ldexp(1, r.Intn(2200)-1100) * float64(r.Intn(3)+1)
	}
	return math.Float64frombits(r.Uint64())
}

func main() {
	r := rand.New(rand.NewSource(7))
	const short = "0179_+-xXbBoOzaF"
	for _, a := range short {
		parseInt(string(a), 0, 0)
		for _, b := range short {
			parseInt(string(a)+string(b), 0, 0)
			for _, c := range short {
				parseInt(string(a)+string(b)+string(c), 0, 8)
			}
		}
	}
	special := []float64{0, math.Copysign(0, -1), 1, -1, math.Inf(1), math.Inf(-1), math.NaN(), math.MaxFloat64,
		5e-324, 1e23, 9.5, 99.5, 999999.5, 0.5, 1.5, 2.5, 0.05, 0.95, 0.25, 1e21, 1e20, 123456789, 12345678, 100000, 1e6,
		1e5, 0.0001, 0.00001, 2.2250738585072014e-308, 2.225073858507201e-308, 9007199254740993, 4503599627370496.5, 1 << 63}
	for _, f := range special {
		for _, c := range "beEfgGxXv%" {
			for prec := -2; prec < 25; prec++ {
				format(f, byte(c), prec, 64)
				format(f, byte(c), prec, 32)
			}
		}
	}
	for range 400000 {
		f := number(r)
		for _, size := range []int{64, 32} {
			c := "eEfgGbxX"[r.Intn(8)]
			format(f, c, -1, size)
			format(f, 'g', -1, size)
			format(f, c, r.Intn(22), size)
			format(f, "ef"[r.Intn(2)], r.Intn(4), size)
		}
		if r.Intn(50) == 0 {
			format(f, "efg"[r.Intn(3)], r.Intn(900), 64)
		}
		for _, s := range []string{strconv.FormatFloat(f, 'g', -1, 64), strconv.FormatFloat(f, 'e', r.Intn(22), 64),
			strconv.FormatFloat(f, 'f', r.Intn(4), 32), strconv.FormatFloat(f, 'x', r.Intn(20), 64),
			strconv.FormatFloat(float64(float32(f)), 'g', -1, 32)} {
			parse(s)
		}
		if r.Intn(20) == 0 { // just at the middle between two numbers, and next to it
			f = math.Abs(f)
			if f > math.MaxFloat64 || f != f {
				continue
			}
			g := math.Nextafter(f, math.Inf(1))
			if r.Intn(2) == 0 {
				f = float64(float32(f))
				g = float64(math.Nextafter32(float32(f), float32(math.Inf(1))))
			}
			if math.IsInf(g, 1) || math.IsInf(f, 1) {
				continue
			}
			middle := exactMiddle(f, g)
			parse(middle)
			parse(middle + "1")
			parse(strings.Replace(middle, "e", "000000000000001e", 1))
			i := strings.Index(middle, "e")
			parse(middle[:i-1] + middle[i:])
			if d := middle[i-1]; d > '0' {
				parse(middle[:i-1] + string(d-1) + "9" + middle[i:])
			}
		}
	}
	for range 400000 {
		s := ""
		for range r.Intn(30) {
			s += pick(r, "0123456789")
			if r.Intn(8) == 0 {
				s += pick(r, "._x0")
			}
		}
		if r.Intn(2) == 0 {
			s += pick(r, "eEpP") + pick(r, "+-012") + fmt.Sprint(r.Intn(350))
		}
		if r.Intn(10) == 0 {
			s = pick(r, "+-") + s
		}
		if r.Intn(5) == 0 {
			s = "0x" + s
		}
		parse(s)
		parseComplex(s + pick(r, "i+-()") + s)
	}
	for _, s := range strings.Fields(`1_000.5 0x1_0p0 _1 1_ 1__0 0x_1p0 1e1_0 1e_1 1e1_ 0x1p-2 0x1 0x.p1 0x1p1_0 +inf -Infinity
		infi infinit INFINITYx nan +nan NaNx 1e400 -1e400 1e-400 0x1p2000 0x1p-2000 1e 1e+ . + 1. .5 1e5x 0x1p-1075
		0x1.00000000000001p-1075 1e99999999999999999999 0e99999999999999999999 0x1.fffffffffffff8p1023 0b1 0_1.5 0x0p0
		0x1.fffffffffffff7p1023 0X1P+3 1E5 1+2i i -i 3i (1+2i) 1+ NaN+Infi infi +infi 1i2 2i+1 1+2 1e400+2i () (1 1)
		0x1p1+0x1p2i nani +nani 1+nani 1++nani 1+-2i 1-+2i (i) ((1)) 1e400i 1+1e400i -nani 0x1.8p1+2i 1_0+1_0i`) {
		parse(s)
		parseComplex(s)
		parseComplex("(" + s + ")")
	}
	for _, s := range []string{"", " ", "1 ", " 1", "1\x00", "٣", strings.Repeat("9", 400), strings.Repeat("0", 400) + "1",
		"0." + strings.Repeat("0", 400) + "1e400", strings.Repeat("1", 800) + "e-800", "." + strings.Repeat("0", 20) + "e9999999999"} {
		parse(s)
		parseComplex(s)
		parseInt(s, 10, 64)
	}
	for range 300000 {
		n := r.Uint64() >> r.Intn(64)
		base := 2 + r.Intn(35)
		if a, b := strconv.FormatUint(n, base), ours.FormatUint(n, base); a != b {
			differ(n, base, a, b)
		}
		i := int64(n)
		if r.Intn(2) == 0 {
			i = -i
		}
		if a, b := strconv.FormatInt(i, base), ours.FormatInt(i, base); a != b {
			differ(i, base, a, b)
		}
		if a, b := strconv.AppendInt([]byte("x"), i, 10), ours.AppendInt([]byte("x"), i, 10); string(a) != string(b) {
			differ(i, base, a, b)
		}
		if a, b := strconv.AppendUint([]byte("x"), n, base), ours.AppendUint([]byte("x"), n, base); string(a) != string(b) {
			differ(n, base, a, b)
		}
		s := strconv.FormatInt(i, base)
		parseInt(s, base, r.Intn(65))
		parseInt(s, 10, 0)
		parseInt(s+pick(r, "0123456789az_"), base, []int{0, 8, 16, 32, 64}[r.Intn(5)])
		s = pick(r, "+-0123") + pick(r, "xXbBoO_012") + s
		parseInt(s, 0, r.Intn(67)-1)
		parseInt(s[1:]+pick(r, "_0"), 0, r.Intn(65))
		parseInt(s, r.Intn(40)-1, 64)
	}
	for range 100000 {
		c := complex(number(r), number(r))
		prec, f, size := r.Intn(20)-1, "efgGb"[r.Intn(5)], 64+64*r.Intn(2)
		if a, b := strconv.FormatComplex(c, f, prec, size), ours.FormatComplex(c, f, prec, size); a != b {
			differ(c, a, b)
		}
	}
	panics := func(f func()) (p any) {
		defer func() { p = recover() }()
		f()
		return nil
	}
	for _, p := range [][2]func(){
		{func() { strconv.FormatInt(1, 37) }, func() { ours.FormatInt(1, 37) }},
		{func() { strconv.FormatInt(1000, 1) }, func() { ours.FormatInt(1000, 1) }},
		{func() { strconv.FormatFloat(1, 'g', 3, 16) }, func() { ours.FormatFloat(1, 'g', 3, 16) }},
		{func() { strconv.FormatComplex(1, 'g', 3, 16) }, func() { ours.FormatComplex(1, 'g', 3, 16) }},
	} {
		if a, b := panics(p[0]), panics(p[1]); a != b {
			differ(a, b)
		}
	}
}

// exactMiddle returns (f+g)/2 in full, with an exponent.
func exactMiddle(f, g float64) string {
	x := new(big.Float).SetPrec(2000).SetFloat64(f)
	x.Add(x, new(big.Float).SetPrec(2000).SetFloat64(g))
	x.Quo(x, big.NewFloat(2))
	s := x.Text('e', 1200)
	i := strings.Index(s, "e")
	return strings.TrimRight(s[:i], "0") + s[i:]
}
