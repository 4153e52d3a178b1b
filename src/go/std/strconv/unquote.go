package strconv

import "unicode/utf8"

// UnquoteChar decodes the first character or byte of the inside of a literal in the given quotes:
// its value, whether it needs more than one byte as UTF-8, and what follows it. In single quotes
// ' must be escaped and " must not; in double quotes the other way round; with quote 0 neither.
func UnquoteChar(s string, quote byte) (value rune, multibyte bool, tail string, err error) {
	if s == "" {
		return 0, false, "", ErrSyntax
	}
	switch c := s[0]; {
	case c == quote && (quote == '\'' || quote == '"'):
		return 0, false, "", ErrSyntax
	case c >= utf8.RuneSelf:
		r, size := utf8.DecodeRuneInString(s)
		return r, true, s[size:], nil
	case c != '\\':
		return rune(c), false, s[1:], nil
	case len(s) == 1:
		return 0, false, "", ErrSyntax
	}
	c := s[1]
	s = s[2:]
	switch c {
	case 'a':
		value = '\a'
	case 'b':
		value = '\b'
	case 'f':
		value = '\f'
	case 'n':
		value = '\n'
	case 'r':
		value = '\r'
	case 't':
		value = '\t'
	case 'v':
		value = '\v'
	case '\\':
		value = '\\'
	case '\'', '"':
		if c != quote {
			return 0, false, "", ErrSyntax
		}
		value = rune(c)
	case 'x':
		return escapeValue(s, 2, 16)
	case 'u':
		return escapeValue(s, 4, 16)
	case 'U':
		return escapeValue(s, 8, 16)
	case '0', '1', '2', '3', '4', '5', '6', '7':
		return octalValue(c, s)
	default:
		return 0, false, "", ErrSyntax
	}
	return value, false, s, nil
}

// escapeValue decodes the digits of \x (a byte), \u and \U (runes).
func escapeValue(s string, n int, base rune) (value rune, multibyte bool, tail string, err error) {
	if len(s) < n {
		return 0, false, "", ErrSyntax
	}
	for i := 0; i < n; i++ {
		d := rune(digitValue(s[i]))
		if d >= base {
			return 0, false, "", ErrSyntax
		}
		value = value<<4 | d
	}
	if n == 2 {
		return value, false, s[n:], nil
	}
	if !utf8.ValidRune(value) {
		return 0, false, "", ErrSyntax
	}
	return value, true, s[n:], nil
}

// octalValue decodes \ooo, a byte, whose first digit is c.
func octalValue(c byte, s string) (value rune, multibyte bool, tail string, err error) {
	if len(s) < 2 || s[0]-'0' > 7 || s[1]-'0' > 7 {
		return 0, false, "", ErrSyntax
	}
	value = rune(c-'0')<<6 | rune(s[0]-'0')<<3 | rune(s[1]-'0')
	if value > 255 {
		return 0, false, "", ErrSyntax
	}
	return value, false, s[2:], nil
}

// QuotedPrefix returns the literal, string or rune, that s starts with.
func QuotedPrefix(s string) (string, error) {
	n, _, err := unquotePrefix(s, false)
	return s[:n], err
}

// Unquote returns the string that s is a literal of, in double quotes, backquotes or, for one
// rune, single quotes.
func Unquote(s string) (string, error) {
	n, value, err := unquotePrefix(s, true)
	if err != nil || n < len(s) {
		return "", ErrSyntax
	}
	return value, nil
}

// unquotePrefix returns the length of the literal that s starts with and, if asked, its value.
func unquotePrefix(s string, wanted bool) (n int, value string, err error) {
	if len(s) < 2 {
		return 0, "", ErrSyntax
	}
	quote := s[0]
	switch quote {
	case '`':
		return unquoteRaw(s, wanted)
	case '"', '\'':
	default:
		return 0, "", ErrSyntax
	}
	// Without escapes and wrong encodings the value is part of s.
	end := 1
	for end < len(s) && s[end] != quote && s[end] != '\\' && s[end] != '\n' {
		end++
	}
	if end < len(s) && s[end] == quote {
		if inside := s[1:end]; quote == '"' && utf8.ValidString(inside) ||
			quote == '\'' && isOneRune(inside) {
			return end + 1, inside, nil
		}
	}
	var buf []byte
	rest := s[1:]
	for rest != "" && rest[0] != quote {
		r, multibyte, tail, err := UnquoteChar(rest, quote)
		if rest[0] == '\n' || err != nil {
			return 0, "", ErrSyntax
		}
		rest = tail
		if wanted {
			if multibyte {
				buf = utf8.AppendRune(buf, r)
			} else {
				buf = append(buf, byte(r))
			}
		}
		if quote == '\'' {
			break
		}
	}
	if rest == "" || rest[0] != quote || quote == '\'' && len(s) == len(rest)+1 {
		return 0, "", ErrSyntax
	}
	return len(s) - len(rest) + 1, string(buf), nil
}

// isOneRune reports whether s is one rune. Real Go takes an empty one, too.
func isOneRune(s string) bool {
	r, size := utf8.DecodeRuneInString(s)
	return size == len(s) && (r != utf8.RuneError || size != 1)
}

// unquoteRaw is unquotePrefix for a literal in backquotes; carriage returns are not part of it.
func unquoteRaw(s string, wanted bool) (n int, value string, err error) {
	end, returns := 1, 0
	for ; end < len(s) && s[end] != '`'; end++ {
		if s[end] == '\r' {
			returns++
		}
	}
	if end == len(s) {
		return 0, "", ErrSyntax
	}
	value = s[1:end]
	if wanted && returns > 0 {
		buf := make([]byte, 0, len(value)-returns)
		for i := 0; i < len(value); i++ {
			if value[i] != '\r' {
				buf = append(buf, value[i])
			}
		}
		value = string(buf)
	}
	return end + 1, value, nil
}
