package regexp

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// replace returns s with each match replaced by what repl appends to dst; nil when there is none.
func (re *Regexp) replace(s string, repl func(dst []byte, m []int) []byte) []byte {
	var out []byte
	done, pos := 0, 0
	for pos <= len(s) {
		m := re.run(s, pos, 2*len(re.names))
		if m == nil {
			break
		}
		if out == nil {
			out = make([]byte, 0, len(s))
		}
		out = append(out, s[done:m[0]]...)
		if m[1] > done || m[0] == 0 { // an empty match right behind another does not count
			out = repl(out, m)
		}
		done = m[1]
		_, width := utf8.DecodeRuneInString(s[pos:])
		switch {
		case pos+width > m[1]:
			pos += width
		case pos+1 > m[1]:
			pos++
		default:
			pos = m[1]
		}
	}
	if out == nil {
		return nil
	}
	return append(out, s[done:]...)
}

func (re *Regexp) replaceString(s string, repl func(dst []byte, m []int) []byte) string {
	if out := re.replace(s, repl); out != nil {
		return string(out)
	}
	return s
}

func (re *Regexp) replaceBytes(b []byte, repl func(dst []byte, m []int) []byte) []byte {
	if out := re.replace(view(b), repl); out != nil {
		return out
	}
	if b == nil {
		return nil
	}
	return append([]byte(nil), b...)
}

// ReplaceAllString returns src with all matches replaced by repl, expanded as by Expand.
func (re *Regexp) ReplaceAllString(src, repl string) string {
	return re.replaceString(src, func(dst []byte, m []int) []byte { return re.expand(dst, repl, src, m) })
}

// ReplaceAllLiteralString returns src with all matches replaced by repl.
func (re *Regexp) ReplaceAllLiteralString(src, repl string) string {
	return re.replaceString(src, func(dst []byte, m []int) []byte { return append(dst, repl...) })
}

// ReplaceAllStringFunc returns src with all matches replaced by what repl returns for them.
func (re *Regexp) ReplaceAllStringFunc(src string, repl func(string) string) string {
	return re.replaceString(src, func(dst []byte, m []int) []byte { return append(dst, repl(src[m[0]:m[1]])...) })
}

// ReplaceAll returns a copy of src with all matches replaced by repl, expanded as by Expand.
func (re *Regexp) ReplaceAll(src, repl []byte) []byte {
	template := string(repl)
	return re.replaceBytes(src, func(dst []byte, m []int) []byte { return re.expand(dst, template, view(src), m) })
}

// ReplaceAllLiteral returns a copy of src with all matches replaced by repl.
func (re *Regexp) ReplaceAllLiteral(src, repl []byte) []byte {
	return re.replaceBytes(src, func(dst []byte, m []int) []byte { return append(dst, repl...) })
}

// ReplaceAllFunc returns a copy of src with all matches replaced by what repl returns for them.
func (re *Regexp) ReplaceAllFunc(src []byte, repl func([]byte) []byte) []byte {
	return re.replaceBytes(src, func(dst []byte, m []int) []byte { return append(dst, repl(src[m[0]:m[1]])...) })
}

// Expand appends the template to dst with $name, ${name} and $1 replaced by the groups of a match of
// src, and $$ by $.
func (re *Regexp) Expand(dst []byte, template []byte, src []byte, match []int) []byte {
	return re.expand(dst, string(template), view(src), match)
}

// ExpandString is Expand for strings.
func (re *Regexp) ExpandString(dst []byte, template string, src string, match []int) []byte {
	return re.expand(dst, template, src, match)
}

func (re *Regexp) expand(dst []byte, template string, src string, match []int) []byte {
	for {
		before, after, ok := strings.Cut(template, "$")
		if !ok {
			return append(dst, template...)
		}
		dst = append(dst, before...)
		template = after
		if strings.HasPrefix(template, "$") {
			dst = append(dst, '$')
			template = template[1:]
			continue
		}
		name, num, rest, ok := reference(template)
		if !ok {
			dst = append(dst, '$') // it stands for itself
			continue
		}
		template = rest
		if num < 0 {
			for i, n := range re.names {
				if n == name && 2*i+1 < len(match) && match[2*i] >= 0 {
					num = i
					break
				}
			}
		}
		if num >= 0 && 2*num+1 < len(match) && match[2*num] >= 0 {
			dst = append(dst, src[match[2*num]:match[2*num+1]]...)
		}
	}
}

// reference reads the name of a group, in braces or not. num is -1 unless it is a number.
func reference(s string) (name string, num int, rest string, ok bool) {
	braces := strings.HasPrefix(s, "{")
	if braces {
		s = s[1:]
	}
	i := 0
	for i < len(s) {
		r, size := utf8.DecodeRuneInString(s[i:])
		if !isNameRune(r) {
			break
		}
		i += size
	}
	if i == 0 {
		return "", 0, "", false
	}
	name, rest = s[:i], s[i:]
	if braces {
		if !strings.HasPrefix(rest, "}") {
			return "", 0, "", false
		}
		rest = rest[1:]
	}
	for k := range len(name) {
		if name[k]-'0' > 9 || num >= 1e8 {
			return name, -1, rest, true
		}
		num = num*10 + int(name[k]-'0')
	}
	if name[0] == '0' && len(name) > 1 {
		num = -1
	}
	return name, num, rest, true
}

func isNameRune(r rune) bool { return r == '_' || unicode.IsLetter(r) || unicode.IsDigit(r) }
