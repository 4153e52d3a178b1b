package strconv

import (
	"internal/unidata"
	"unicode/utf8"
)

// charset says which runes a quoted string may have unescaped.
type charset int

const (
	printable charset = iota // what IsPrint allows
	graphic                  // what IsGraphic allows
	ascii                    // what IsPrint allows of ASCII
)

func (set charset) has(r rune) bool {
	switch {
	case r < utf8.RuneSelf:
		return IsPrint(r)
	case set == ascii:
		return false
	case set == graphic:
		return IsGraphic(r)
	}
	return IsPrint(r)
}

// IsPrint reports whether Go calls r printable, as unicode.IsPrint does.
func IsPrint(r rune) bool { return unidata.Printable(r) }

// IsGraphic reports whether Unicode calls r graphic: printable or a space.
func IsGraphic(r rune) bool {
	return unidata.Printable(r) || r > 0x7F && unidata.Category(r) == unidata.Zs
}

// CanBackquote reports whether s can stand in backquotes unchanged, on one line and with no
// control characters but tabs.
func CanBackquote(s string) bool {
	for len(s) > 0 {
		r, size := utf8.DecodeRuneInString(s)
		s = s[size:]
		switch {
		case size > 1:
			if r == '\uFEFF' {
				return false
			}
		case r == utf8.RuneError, r < ' ' && r != '\t', r == '`', r == 0x7F:
			return false
		}
	}
	return true
}

// appendQuoted appends s in the given quotes.
func appendQuoted(dst []byte, s string, quote byte, set charset) []byte {
	dst = append(dst, quote)
	for i := 0; i < len(s); {
		if s[i] < utf8.RuneSelf {
			dst = appendEscaped(dst, rune(s[i]), quote, set)
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if size == 1 {
			dst = append(dst, '\\', 'x', digits[s[i]>>4], digits[s[i]&0xF])
		} else {
			dst = appendEscaped(dst, r, quote, set)
		}
		i += size
	}
	return append(dst, quote)
}

// appendQuotedRune appends r in single quotes.
func appendQuotedRune(dst []byte, r rune, set charset) []byte {
	if !utf8.ValidRune(r) {
		r = utf8.RuneError
	}
	dst = append(dst, '\'')
	dst = appendEscaped(dst, r, '\'', set)
	return append(dst, '\'')
}

// appendEscaped appends r, escaped where it is the quote, a backslash or not in the set.
func appendEscaped(dst []byte, r rune, quote byte, set charset) []byte {
	if r == rune(quote) || r == '\\' {
		return append(dst, '\\', byte(r))
	}
	if set.has(r) {
		return utf8.AppendRune(dst, r)
	}
	if '\a' <= r && r <= '\r' {
		return append(dst, '\\', "abtnvfr"[r-'\a'])
	}
	width := 8
	switch {
	case r < ' ' || r == 0x7F:
		dst = append(dst, '\\', 'x')
		width = 2
	case r < 0x10000:
		dst = append(dst, '\\', 'u')
		width = 4
	default:
		dst = append(dst, '\\', 'U')
	}
	for width--; width >= 0; width-- {
		dst = append(dst, digits[r>>uint(4*width)&0xF])
	}
	return dst
}

func quoted(s string, set charset) string {
	return string(appendQuoted(make([]byte, 0, len(s)+len(s)/8+2), s, '"', set))
}

func quotedRune(r rune, set charset) string {
	var buf [12]byte
	return string(appendQuotedRune(buf[:0], r, set))
}

// Quote returns s as a string literal in double quotes, with escapes for what IsPrint refuses.
func Quote(s string) string { return quoted(s, printable) }

// QuoteToASCII is Quote with escapes for all that is not ASCII.
func QuoteToASCII(s string) string { return quoted(s, ascii) }

// QuoteToGraphic is Quote with escapes only for what IsGraphic refuses.
func QuoteToGraphic(s string) string { return quoted(s, graphic) }

// QuoteRune returns r as a rune literal, with an escape if IsPrint refuses it.
func QuoteRune(r rune) string { return quotedRune(r, printable) }

// QuoteRuneToASCII is QuoteRune with an escape if r is not ASCII.
func QuoteRuneToASCII(r rune) string { return quotedRune(r, ascii) }

// QuoteRuneToGraphic is QuoteRune with an escape if IsGraphic refuses r.
func QuoteRuneToGraphic(r rune) string { return quotedRune(r, graphic) }

// AppendQuote appends Quote(s) to dst.
func AppendQuote(dst []byte, s string) []byte { return appendQuoted(dst, s, '"', printable) }

// AppendQuoteToASCII appends QuoteToASCII(s) to dst.
func AppendQuoteToASCII(dst []byte, s string) []byte { return appendQuoted(dst, s, '"', ascii) }

// AppendQuoteToGraphic appends QuoteToGraphic(s) to dst.
func AppendQuoteToGraphic(dst []byte, s string) []byte { return appendQuoted(dst, s, '"', graphic) }

// AppendQuoteRune appends QuoteRune(r) to dst.
func AppendQuoteRune(dst []byte, r rune) []byte { return appendQuotedRune(dst, r, printable) }

// AppendQuoteRuneToASCII appends QuoteRuneToASCII(r) to dst.
func AppendQuoteRuneToASCII(dst []byte, r rune) []byte { return appendQuotedRune(dst, r, ascii) }

// AppendQuoteRuneToGraphic appends QuoteRuneToGraphic(r) to dst.
func AppendQuoteRuneToGraphic(dst []byte, r rune) []byte { return appendQuotedRune(dst, r, graphic) }
