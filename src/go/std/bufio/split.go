package bufio

import (
	"bytes"
	"internal/text"
	"unicode/utf8"
)

// ScanBytes makes a token of each byte.
func ScanBytes(data []byte, atEOF bool) (advance int, token []byte, err error) {
	if len(data) == 0 {
		return 0, nil, nil
	}
	return 1, data[:1], nil
}

// ScanRunes makes a token of each rune; a wrong byte becomes U+FFFD.
func ScanRunes(data []byte, atEOF bool) (advance int, token []byte, err error) {
	if len(data) == 0 || !atEOF && !utf8.FullRune(data) {
		return 0, nil, nil
	}
	r, size := utf8.DecodeRune(data)
	if r == utf8.RuneError && size == 1 {
		return 1, []byte(string(utf8.RuneError)), nil
	}
	return size, data[:size], nil
}

// ScanLines makes a token of each line, without its end: \n or \r\n. The last one needs none.
func ScanLines(data []byte, atEOF bool) (advance int, token []byte, err error) {
	if i := bytes.IndexByte(data, '\n'); i >= 0 {
		return i + 1, withoutReturn(data[:i]), nil
	}
	if atEOF && len(data) > 0 {
		return len(data), withoutReturn(data), nil
	}
	return 0, nil, nil
}

func withoutReturn(line []byte) []byte {
	if n := len(line); n > 0 && line[n-1] == '\r' {
		return line[:n-1]
	}
	return line
}

// ScanWords makes a token of each word between white space.
func ScanWords(data []byte, atEOF bool) (advance int, token []byte, err error) {
	start := text.SkipFunc(data, text.IsSpace)
	for i := start; i < len(data); {
		r, size := utf8.DecodeRune(data[i:])
		if text.IsSpace(r) {
			return i + size, data[start:i], nil
		}
		i += size
	}
	if atEOF && len(data) > start {
		return len(data), data[start:], nil
	}
	return start, nil, nil
}
