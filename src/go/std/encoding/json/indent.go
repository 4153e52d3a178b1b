package json

import "bytes"

// HTMLEscape appends JSON to dst with <, >, & and the line separators within strings escaped.
func HTMLEscape(dst *bytes.Buffer, src []byte) {
	dst.Write(appendHTMLEscaped(nil, src))
}

func appendHTMLEscaped(dst, src []byte) []byte {
	start := 0
	for i, c := range src {
		if c == '<' || c == '>' || c == '&' {
			dst = append(dst, src[start:i]...)
			dst = append(dst, '\\', 'u', '0', '0', hexDigits[c>>4], hexDigits[c&15])
			start = i + 1
		}
		if isLineSeparator(src, i) {
			dst = append(dst, src[start:i]...)
			dst = append(dst, '\\', 'u', '2', '0', '2', hexDigits[src[i+2]&15])
			start = i + 3
		}
	}
	return append(dst, src[start:]...)
}

// isLineSeparator reports whether U+2028 or U+2029 is at src[i].
func isLineSeparator(src []byte, i int) bool {
	return src[i] == 0xE2 && i+2 < len(src) && src[i+1] == 0x80 && src[i+2]&^1 == 0xA8
}

// Compact appends JSON to dst without space.
func Compact(dst *bytes.Buffer, src []byte) error {
	if err := check(src); err != nil {
		return err
	}
	dst.Write(appendCompact(nil, src, false))
	return nil
}

// appendCompact appends the JSON src without space.
func appendCompact(dst, src []byte, escapeHTML bool) []byte {
	inString := false
	start := 0
	for i := 0; i < len(src); i++ {
		switch c := src[i]; {
		case escapeHTML && (c == '<' || c == '>' || c == '&'):
			dst = append(dst, src[start:i]...)
			dst = append(dst, '\\', 'u', '0', '0', hexDigits[c>>4], hexDigits[c&15])
			start = i + 1
		case escapeHTML && isLineSeparator(src, i):
			dst = append(dst, src[start:i]...)
			dst = append(dst, '\\', 'u', '2', '0', '2', hexDigits[src[i+2]&15])
			start = i + 3
		case inString && c == '\\':
			i++
		case c == '"':
			inString = !inString
		case !inString && (c == ' ' || c == '\t' || c == '\n' || c == '\r'):
			dst = append(dst, src[start:i]...)
			start = i + 1
		}
	}
	return append(dst, src[start:]...)
}

// Indent appends JSON to dst with a line for each element, which begins with prefix and as many
// indent as it is deep in. Space behind the value is kept.
func Indent(dst *bytes.Buffer, src []byte, prefix, indent string) error {
	if err := check(src); err != nil {
		return err
	}
	dst.Write(appendIndented(nil, src, prefix, indent))
	return nil
}

func appendIndented(dst, src []byte, prefix, indent string) []byte {
	depth := 0
	newline := func() {
		dst = append(dst, '\n')
		dst = append(dst, prefix...)
		for range depth {
			dst = append(dst, indent...)
		}
	}
	opened := false // an array or object has just begun
	i := skipSpace(src, 0)
	for ; i < len(src); i++ {
		c := src[i]
		if c == ' ' || c == '\t' || c == '\n' || c == '\r' {
			if depth == 0 && !opened { // behind the value
				return append(dst, src[i:]...)
			}
			continue
		}
		if opened && c != ']' && c != '}' {
			depth++
			newline()
		}
		wasOpened := opened
		opened = false
		switch c {
		case '{', '[':
			opened = true
			dst = append(dst, c)
			// An empty one has depth 0, too: look for its end.
			if end := skipSpace(src, i+1); depth == 0 && end < len(src) && (src[end] == ']' || src[end] == '}') {
				dst = append(dst, src[end])
				return append(dst, src[end+1:]...)
			}
		case ',':
			dst = append(dst, c)
			newline()
		case ':':
			dst = append(dst, c, ' ')
		case '}', ']':
			if !wasOpened {
				depth--
				newline()
			}
			dst = append(dst, c)
		case '"':
			end, _ := scanString(src, i)
			dst = append(dst, src[i:end]...)
			i = end - 1
		default:
			dst = append(dst, c)
		}
	}
	return dst
}
