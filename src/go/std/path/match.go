package path

import (
	"errors"
	"unicode/utf8"
)

// ErrBadPattern says that a pattern is malformed.
var ErrBadPattern = errors.New("syntax error in pattern")

// Match reports whether name as a whole matches the shell pattern: * stands for any characters
// but slashes, ? for one, [a-z] and [^a-z] for one of a class, and \ makes the next character
// stand for itself. The only possible error is ErrBadPattern.
func Match(pattern, name string) (matched bool, err error) {
	for pattern != "" {
		star := false
		for pattern != "" && pattern[0] == '*' {
			star = true
			pattern = pattern[1:]
		}
		chunk := pattern[:chunkLen(pattern)]
		pattern = pattern[len(chunk):]
		if star && chunk == "" { // a * at the end
			return lastSlash(name) < 0, nil
		}
		rest, ok, err := matchChunk(chunk, name)
		if err != nil {
			return false, err
		}
		if ok && (rest == "" || pattern != "") {
			name = rest
			continue
		}
		if star {
			rest, ok = matchLater(chunk, name, pattern == "")
			if ok {
				name = rest
				continue
			}
		}
		return false, checkRest(pattern)
	}
	return name == "", nil
}

// matchLater matches chunk to name somewhere behind its start, before the first slash; when the
// chunk is the last, to the end of name.
func matchLater(chunk, name string, last bool) (rest string, ok bool) {
	for i := 0; i < len(name) && name[i] != '/'; i++ {
		rest, ok, _ := matchChunk(chunk, name[i+1:])
		if ok && (!last || rest == "") {
			return rest, true
		}
	}
	return "", false
}

// checkRest returns ErrBadPattern if what the match did not come to is malformed.
func checkRest(pattern string) error {
	for pattern != "" {
		if pattern[0] == '*' {
			pattern = pattern[1:]
			continue
		}
		n := chunkLen(pattern)
		if _, _, err := matchChunk(pattern[:n], ""); err != nil {
			return err
		}
		pattern = pattern[n:]
	}
	return nil
}

// chunkLen returns where the first * of pattern is that stands for itself neither by \ nor inside
// of [].
func chunkLen(pattern string) int {
	class := false
	for i := 0; i < len(pattern); i++ {
		switch pattern[i] {
		case '\\':
			i++
		case '[':
			class = true
		case ']':
			class = false
		case '*':
			if !class {
				return i
			}
		}
	}
	return len(pattern)
}

// matchChunk matches chunk, which has no *, to the start of s and returns the rest. It looks at
// all of chunk even if s does not match, to find errors.
func matchChunk(chunk, s string) (rest string, ok bool, err error) {
	ok = true
	for chunk != "" {
		ok = ok && s != ""
		var r rune
		size := 0
		if ok {
			r, size = utf8.DecodeRuneInString(s)
		}
		switch chunk[0] {
		case '[':
			var in bool
			in, chunk, err = matchClass(chunk[1:], r)
			if err != nil {
				return "", false, err
			}
			ok = ok && in
			s = s[size:]
			continue
		case '?':
			ok = ok && s[0] != '/'
			s = s[size:]
			chunk = chunk[1:]
			continue
		case '\\':
			chunk = chunk[1:]
			if chunk == "" {
				return "", false, ErrBadPattern
			}
		}
		if ok {
			ok = chunk[0] == s[0]
			s = s[1:]
		}
		chunk = chunk[1:]
	}
	if !ok {
		return "", false, nil
	}
	return s, true, nil
}

// matchClass matches r to the class that starts, behind its [, at the start of pattern.
func matchClass(pattern string, r rune) (in bool, rest string, err error) {
	negated := pattern != "" && pattern[0] == '^'
	if negated {
		pattern = pattern[1:]
	}
	for n := 0; ; n++ {
		if pattern != "" && pattern[0] == ']' && n > 0 {
			return in != negated, pattern[1:], nil
		}
		var low, high rune
		low, pattern, err = classChar(pattern)
		if err != nil {
			return false, "", err
		}
		high = low
		if pattern[0] == '-' {
			high, pattern, err = classChar(pattern[1:])
			if err != nil {
				return false, "", err
			}
		}
		in = in || low <= r && r <= high
	}
}

// classChar reads a character of a class, behind which there must be more.
func classChar(pattern string) (r rune, rest string, err error) {
	if pattern == "" || pattern[0] == '-' || pattern[0] == ']' {
		return 0, "", ErrBadPattern
	}
	if pattern[0] == '\\' {
		pattern = pattern[1:]
		if pattern == "" {
			return 0, "", ErrBadPattern
		}
	}
	r, n := utf8.DecodeRuneInString(pattern)
	if r == utf8.RuneError && n == 1 || n == len(pattern) {
		return 0, "", ErrBadPattern
	}
	return r, pattern[n:], nil
}
