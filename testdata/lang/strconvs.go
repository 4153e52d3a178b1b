// Package strconv: parsing and formatting in all bases and widths, quoting, and its errors.
package main

import (
	"fmt"
	"strconv"
)

func main() {
	for _, s := range []string{"0", "-17", "+5", "007", "", "12a", " 1", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "1_000", "0x1f"} {
		n, err := strconv.Atoi(s)
		fmt.Println(n, err)
	}
	for _, c := range []struct {
		s          string
		base, bits int
	}{{"ff", 16, 64}, {"0xff", 0, 64}, {"0b101", 0, 8}, {"0o17", 0, 64}, {"017", 0, 64}, {"1_000", 0, 64}, {"zz", 36, 32}, {"128", 10, 8}, {"-129", 10, 8}, {"12", 2, 0}, {"1", 1, 0}, {"1", 10, 65}} {
		n, err := strconv.ParseInt(c.s, c.base, c.bits)
		u, uerr := strconv.ParseUint(c.s, c.base, c.bits)
		fmt.Println(n, err, u, uerr)
	}
	for _, s := range []string{"1.5", "-0", "1e10", "1e400", "-1e400", "1e-400", "inf", "-Inf", "NaN", "0x1p-2", ".5", "5.", "1e", "", "1_0.5", "0.1", "123456789012345678901234567890", "4.9e-324", "2.2250738585072014e-308"} {
		f, err := strconv.ParseFloat(s, 64)
		g, _ := strconv.ParseFloat(s, 32)
		fmt.Println(f, float32(g), err)
	}
	for _, s := range []string{"true", "T", "1", "FALSE", "yes", ""} {
		b, err := strconv.ParseBool(s)
		fmt.Print(b, " ", err, "; ")
	}
	fmt.Println()
	fmt.Println(strconv.Itoa(-45), strconv.FormatInt(-255, 16), strconv.FormatInt(35, 36), strconv.FormatUint(1<<64-1, 2), strconv.FormatBool(true))
	for _, f := range []float64{0, 1, -1.5, 0.1, 1.0 / 3, 1e21, 1e20, 1e-7, 123456.789, 5e-324, 1.7976931348623157e308, 2.5, 3.5, 0.000001, 1e6} {
		fmt.Println(strconv.FormatFloat(f, 'f', -1, 64), strconv.FormatFloat(f, 'e', -1, 64), strconv.FormatFloat(f, 'g', -1, 64),
			strconv.FormatFloat(f, 'f', 0, 64), strconv.FormatFloat(f, 'e', 3, 64), strconv.FormatFloat(f, 'G', 4, 32), strconv.FormatFloat(f, 'b', -1, 64))
	}
	for _, s := range []string{"plain", "q\"u'o", "\t\n\x00\x7f", "é世🙂", "\xff", "\u200b", "back`tick"} {
		fmt.Println(strconv.Quote(s), strconv.QuoteToASCII(s), strconv.CanBackquote(s))
	}
	fmt.Println(strconv.QuoteRune('☺'), strconv.QuoteRune('\n'), strconv.QuoteRuneToASCII('é'), strconv.QuoteRune(0x10ffff))
	for _, s := range []string{`"a\tb"`, "`raw\\n`", `'x'`, `"bad`, `"\u00e9\x41\101"`, `"\q"`, `plain`, `""`} {
		u, err := strconv.Unquote(s)
		fmt.Printf("%q %v; ", u, err)
	}
	fmt.Println()
	b := strconv.AppendInt([]byte("n="), -5, 10)
	b = strconv.AppendBool(append(b, ' '), false)
	b = strconv.AppendQuoteRune(strconv.AppendFloat(append(b, ' '), 2.5, 'f', 2, 64), 'z')
	fmt.Println(string(b))
}
