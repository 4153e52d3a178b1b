// Compares our quoting and unquoting with Go's in one process.
package main

import (
	"fmt"
	"math/rand"
	"os"
	"strconv"

	ours "ilv/strconv"
)

var bad int

func same(what string, a, b any, args ...any) {
	if a := fmt.Sprint(a); a != fmt.Sprint(b) {
		fmt.Println(what, a, b, fmt.Sprintf("%q", args))
		if bad++; bad > 40 {
			os.Exit(1)
		}
	}
}

func all(results ...any) []any { return results }

func check(s string) {
	same("quote", strconv.Quote(s), ours.Quote(s), s)
	same("ascii", strconv.QuoteToASCII(s), ours.QuoteToASCII(s), s)
	same("graphic", strconv.QuoteToGraphic(s), ours.QuoteToGraphic(s), s)
	same("append", strconv.AppendQuote([]byte("x"), s), ours.AppendQuote([]byte("x"), s), s)
	same("append", strconv.AppendQuoteToASCII([]byte("x"), s), ours.AppendQuoteToASCII([]byte("x"), s), s)
	same("append", strconv.AppendQuoteToGraphic([]byte("x"), s), ours.AppendQuoteToGraphic([]byte("x"), s), s)
	same("back", strconv.CanBackquote(s), ours.CanBackquote(s), s)
	unquote(s)
	unquote(strconv.Quote(s))
	unquote("'" + s + "'")
	unquote("`" + s + "`")
	unquote(`"` + s + `"`)
	unquote("'" + s)
	for _, q := range []byte{0, '\'', '"', '`', 'x'} {
		same("char", all(strconv.UnquoteChar(s, q)), all(ours.UnquoteChar(s, q)), s, q)
	}
}

func unquote(s string) {
	same("unquote", all(strconv.Unquote(s)), all(ours.Unquote(s)), s)
	same("prefix", all(strconv.QuotedPrefix(s)), all(ours.QuotedPrefix(s)), s)
}

func main() {
	for r := rune(-3); r < 0x110005; r++ {
		same("rune", strconv.QuoteRune(r), ours.QuoteRune(r), r)
		same("rune", strconv.QuoteRuneToASCII(r), ours.QuoteRuneToASCII(r), r)
		same("rune", strconv.QuoteRuneToGraphic(r), ours.QuoteRuneToGraphic(r), r)
		same("print", strconv.IsPrint(r), ours.IsPrint(r), r)
		same("graphic", strconv.IsGraphic(r), ours.IsGraphic(r), r)
		if r < 3000 {
			same("rune", strconv.AppendQuoteRune(nil, r), ours.AppendQuoteRune(nil, r), r)
			same("rune", strconv.AppendQuoteRuneToASCII(nil, r), ours.AppendQuoteRuneToASCII(nil, r), r)
			same("rune", strconv.AppendQuoteRuneToGraphic(nil, r), ours.AppendQuoteRuneToGraphic(nil, r), r)
			check(string(r))
			check("\\" + string(r))
			check("\\" + string(r) + "12345678")
			check("\\" + string(r) + "0001F600")
			check("\\" + string(r) + "Fé")
		}
	}
	parts := []string{"\\", "\"", "'", "`", "a", "x", "u", "U", "0", "7", "1", "F", "é", "\xff", "\xe4\xb8", "世", "\n", "\r", "\x00",
		"\x7f", "\ufeff", "\u00a0", "\u2028", "😀", "n", "\\u12", "\\377", "\\400", "\\xfg", "\\ud800", "\\U00110000", "\ufffd", " "}
	r := rand.New(rand.NewSource(5))
	for range 200000 {
		s := ""
		for range r.Intn(8) {
			s += parts[r.Intn(len(parts))]
		}
		check(s)
	}
	for _, s := range []string{"1", "t", "T", "TRUE", "true", "True", "tRUE", "0", "f", "F", "FALSE", "false", "False", "", "yes"} {
		same("bool", all(strconv.ParseBool(s)), all(ours.ParseBool(s)), s)
	}
	same("bool", strconv.FormatBool(true)+strconv.FormatBool(false), ours.FormatBool(true)+ours.FormatBool(false))
	same("bool", strconv.AppendBool(nil, true), ours.AppendBool(nil, true))
}
