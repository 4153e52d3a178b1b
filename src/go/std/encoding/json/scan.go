package json

import "strconv"

// maxDepth is how deep arrays and objects may be in each other.
const maxDepth = 10000

// Valid reports whether data is JSON.
func Valid(data []byte) bool { return check(data) == nil }

// check reports what is wrong with data, if it is not one JSON value with space around it.
func check(data []byte) *SyntaxError {
	end, err := scanValue(data, skipSpace(data, 0), 0)
	if err != nil {
		return err
	}
	end = skipSpace(data, end)
	if end < len(data) {
		return unexpected(data, end, "after top-level value")
	}
	return nil
}

func skipSpace(data []byte, i int) int {
	for i < len(data) && (data[i] == ' ' || data[i] == '\n' || data[i] == '\t' || data[i] == '\r') {
		i++
	}
	return i
}

// unexpected returns the error of the character at data[i], or of the end.
func unexpected(data []byte, i int, context string) *SyntaxError {
	if i >= len(data) {
		return &SyntaxError{"unexpected end of JSON input", int64(len(data)), true}
	}
	return &SyntaxError{"invalid character " + quoteChar(data[i]) + " " + context, int64(i) + 1, false}
}

// broken is unexpected within a word or number, which the end ends as a space would.
func broken(data []byte, i int, context string) *SyntaxError {
	if i >= len(data) {
		return &SyntaxError{"invalid character ' ' " + context, int64(len(data)), true}
	}
	return unexpected(data, i, context)
}

func quoteChar(c byte) string {
	switch c {
	case '\'':
		return `'\''`
	case '"':
		return `'"'`
	}
	s := strconv.Quote(string(rune(c)))
	return "'" + s[1:len(s)-1] + "'"
}

// scanValue returns the end of the value at data[i], which must not be space.
func scanValue(data []byte, i, depth int) (end int, err *SyntaxError) {
	const context = "looking for beginning of value"
	if i >= len(data) {
		return i, unexpected(data, i, context)
	}
	switch c := data[i]; {
	case c == '{':
		return scanObject(data, i, depth+1)
	case c == '[':
		return scanArray(data, i, depth+1)
	case c == '"':
		return scanString(data, i)
	case c == '-' || '0' <= c && c <= '9':
		return scanNumber(data, i)
	case c == 't':
		return scanWord(data, i, "true")
	case c == 'f':
		return scanWord(data, i, "false")
	case c == 'n':
		return scanWord(data, i, "null")
	}
	return i, unexpected(data, i, context)
}

func scanWord(data []byte, i int, word string) (int, *SyntaxError) {
	for k := 1; k < len(word); k++ {
		if i+k >= len(data) || data[i+k] != word[k] {
			return i, broken(data, i+k, "in literal "+word+" (expecting "+quoteChar(word[k])+")")
		}
	}
	return i + len(word), nil
}

func tooDeep(i int) *SyntaxError { return &SyntaxError{"exceeded max depth", int64(i) + 1, false} }

func scanArray(data []byte, i, depth int) (end int, err *SyntaxError) {
	if depth > maxDepth {
		return i, tooDeep(i)
	}
	i = skipSpace(data, i+1)
	if i < len(data) && data[i] == ']' {
		return i + 1, nil
	}
	for {
		if i, err = scanValue(data, i, depth); err != nil {
			return i, err
		}
		i = skipSpace(data, i)
		if i < len(data) && data[i] == ']' {
			return i + 1, nil
		}
		if i >= len(data) || data[i] != ',' {
			return i, unexpected(data, i, "after array element")
		}
		i = skipSpace(data, i+1)
	}
}

func scanObject(data []byte, i, depth int) (end int, err *SyntaxError) {
	if depth > maxDepth {
		return i, tooDeep(i)
	}
	i = skipSpace(data, i+1)
	if i < len(data) && data[i] == '}' {
		return i + 1, nil
	}
	for {
		if i >= len(data) || data[i] != '"' {
			return i, unexpected(data, i, "looking for beginning of object key string")
		}
		if i, err = scanString(data, i); err != nil {
			return i, err
		}
		i = skipSpace(data, i)
		if i >= len(data) || data[i] != ':' {
			return i, unexpected(data, i, "after object key")
		}
		if i, err = scanValue(data, skipSpace(data, i+1), depth); err != nil {
			return i, err
		}
		i = skipSpace(data, i)
		if i < len(data) && data[i] == '}' {
			return i + 1, nil
		}
		if i >= len(data) || data[i] != ',' {
			return i, unexpected(data, i, "after object key:value pair")
		}
		i = skipSpace(data, i+1)
	}
}

func scanString(data []byte, i int) (end int, err *SyntaxError) {
	for i++; i < len(data); i++ {
		switch c := data[i]; {
		case c == '"':
			return i + 1, nil
		case c < ' ':
			return i, unexpected(data, i, "in string literal")
		case c != '\\':
			continue
		}
		i++
		if i >= len(data) {
			return i, broken(data, i, "in string escape code")
		}
		switch data[i] {
		case 'b', 'f', 'n', 'r', 't', '\\', '/', '"':
		case 'u':
			for range 4 {
				i++
				if i >= len(data) || !isHex(data[i]) {
					return i, broken(data, i, `in \u hexadecimal character escape`)
				}
			}
		default:
			return i, broken(data, i, "in string escape code")
		}
	}
	return i, unexpected(data, len(data), "")
}

func isHex(c byte) bool { return c-'0' < 10 || c|0x20-'a' < 6 }

func isDigit(data []byte, i int) bool { return i < len(data) && data[i]-'0' < 10 }

func scanNumber(data []byte, i int) (end int, err *SyntaxError) {
	if i < len(data) && data[i] == '-' {
		i++
	}
	if !isDigit(data, i) {
		return i, broken(data, i, "in numeric literal")
	}
	i++
	if data[i-1] != '0' {
		for isDigit(data, i) {
			i++
		}
	}
	if i < len(data) && data[i] == '.' {
		i++
		if !isDigit(data, i) {
			return i, broken(data, i, "after decimal point in numeric literal")
		}
		for isDigit(data, i) {
			i++
		}
	}
	if i < len(data) && data[i]|0x20 == 'e' {
		i++
		if i < len(data) && (data[i] == '+' || data[i] == '-') {
			i++
		}
		if !isDigit(data, i) {
			return i, broken(data, i, "in exponent of numeric literal")
		}
		for isDigit(data, i) {
			i++
		}
	}
	return i, nil
}
