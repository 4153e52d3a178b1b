package url

import (
	"fmt"
	"strconv"
	"strings"
)

// This file has percent-encoding, as RFC 3986 has it. What is escaped depends on the part of a URL.

// A part is a part of a URL.
type part uint8

const (
	pathPart part = iota
	pathSegment
	hostPart
	zonePart
	userPassword
	queryComponent
	fragmentPart
)

// An EscapeError is a % that two hexadecimal digits do not follow.
type EscapeError string

func (e EscapeError) Error() string { return "invalid URL escape " + strconv.Quote(string(e)) }

// An InvalidHostError is a character that cannot be in the name of a host.
type InvalidHostError string

func (e InvalidHostError) Error() string {
	return "invalid character " + strconv.Quote(string(e)) + " in host name"
}

func isHex(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'f'
}

func fromHex(c byte) byte {
	if c <= '9' {
		return c - '0'
	}
	return c | 0x20 - 'a' + 10
}

// mustEscape reports whether a character has to be escaped in the part.
func mustEscape(c byte, p part) bool {
	if 'a' <= c|0x20 && c|0x20 <= 'z' || '0' <= c && c <= '9' {
		return false
	}
	if (p == hostPart || p == zonePart) && strings.IndexByte(`!$&'()*+,;=:[]<>"`, c) >= 0 {
		return false // what hosts may have, and what is tolerated
	}
	switch c {
	case '-', '_', '.', '~':
		return false
	case '$', '&', '+', ',', '/', ':', ';', '=', '?', '@':
		switch p {
		case pathPart:
			return c == '?'
		case pathSegment:
			return c == '/' || c == ';' || c == ',' || c == '?'
		case userPassword:
			return c == '@' || c == '/' || c == '?' || c == ':'
		case queryComponent:
			return true
		case fragmentPart:
			return false
		}
	}
	return p != fragmentPart || strings.IndexByte("!()*", c) < 0
}

// unescape undoes escape.
func unescape(s string, p part) (string, error) {
	escapes, plus := 0, false
	for i := 0; i < len(s); {
		switch c := s[i]; {
		case c == '%':
			escapes++
			if i+2 >= len(s) || !isHex(s[i+1]) || !isHex(s[i+2]) {
				return "", EscapeError(s[i:min(i+3, len(s))])
			}
			decoded := fromHex(s[i+1])<<4 | fromHex(s[i+2])
			if p == hostPart && decoded < 0x80 && s[i:i+3] != "%25" {
				return "", EscapeError(s[i : i+3])
			}
			if p == zonePart && s[i:i+3] != "%25" && decoded != ' ' && mustEscape(decoded, hostPart) {
				return "", EscapeError(s[i : i+3])
			}
			i += 3
		case c == '+':
			plus = plus || p == queryComponent
			i++
		default:
			if (p == hostPart || p == zonePart) && c < 0x80 && mustEscape(c, p) {
				return "", InvalidHostError(s[i : i+1])
			}
			i++
		}
	}
	if escapes == 0 && !plus {
		return s, nil
	}
	b := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		switch {
		case s[i] == '%':
			b = append(b, fromHex(s[i+1])<<4|fromHex(s[i+2]))
			i += 2
		case s[i] == '+' && plus:
			b = append(b, ' ')
		default:
			b = append(b, s[i])
		}
	}
	return string(b), nil
}

func escape(s string, p part) string {
	const hex = "0123456789ABCDEF"
	var b []byte
	for i := 0; i < len(s); i++ {
		c := s[i]
		if !mustEscape(c, p) {
			if b != nil {
				b = append(b, c)
			}
			continue
		}
		if b == nil {
			b = append(make([]byte, 0, len(s)+16), s[:i]...)
		}
		if c == ' ' && p == queryComponent {
			b = append(b, '+')
		} else {
			b = append(b, '%', hex[c>>4], hex[c&15])
		}
	}
	if b == nil {
		return s
	}
	return string(b)
}

// validEncoded reports whether s is a possible encoding of a part, other than what escape makes.
func validEncoded(s string, p part) bool {
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case strings.IndexByte("!$&'()*+,;=:@[]%", c) >= 0:
		case mustEscape(c, p):
			return false
		}
	}
	return true
}

// QueryEscape escapes s for a query.
func QueryEscape(s string) string { return escape(s, queryComponent) }

// QueryUnescape undoes QueryEscape.
func QueryUnescape(s string) (string, error) { return unescape(s, queryComponent) }

// PathEscape escapes s for an element of a path.
func PathEscape(s string) string { return escape(s, pathSegment) }

// PathUnescape undoes PathEscape.
func PathUnescape(s string) (string, error) { return unescape(s, pathSegment) }

// An Error is what went wrong with a URL.
type Error struct {
	Op  string
	URL string
	Err error
}

func (e *Error) Unwrap() error { return e.Err }

func (e *Error) Error() string { return fmt.Sprintf("%s %q: %s", e.Op, e.URL, e.Err) }

// Timeout reports whether time ran out.
func (e *Error) Timeout() bool {
	t, ok := e.Err.(interface{ Timeout() bool })
	return ok && t.Timeout()
}

// Temporary reports whether trying again may help.
func (e *Error) Temporary() bool {
	t, ok := e.Err.(interface{ Temporary() bool })
	return ok && t.Temporary()
}
