package regexp

import (
	"io"
	"unicode/utf8"
	"unsafe"
)

// view returns b as a string, for as long as b does not change.
func view(b []byte) string { return unsafe.String(unsafe.SliceData(b), len(b)) }

// find returns the positions of the first match and its groups, nil when there is none.
func (re *Regexp) find(s string) []int { return re.run(s, 0, 2*len(re.names)) }

// all calls yield with the positions of the first n matches, of all when n is negative. They do not
// overlap; an empty one right behind another does not count.
func (re *Regexp) all(s string, n int, yield func([]int)) {
	if n < 0 {
		n = len(s) + 1
	}
	lastEnd := -1
	for pos, i := 0, 0; i < n && pos <= len(s); {
		m := re.run(s, pos, 2*len(re.names))
		if m == nil {
			return
		}
		accept := true
		if m[1] == pos { // it is empty
			accept = m[0] != lastEnd
			_, width := utf8.DecodeRuneInString(s[pos:])
			pos += max(1, width)
		} else {
			pos = m[1]
		}
		lastEnd = m[1]
		if accept {
			yield(m)
			i++
		}
	}
}

// part returns the text of group i, nil when it took no part.
func part(b []byte, m []int, i int) []byte {
	if m[2*i] < 0 {
		return nil
	}
	return b[m[2*i]:m[2*i+1]:m[2*i+1]]
}

func partString(s string, m []int, i int) string {
	if m[2*i] < 0 {
		return ""
	}
	return s[m[2*i]:m[2*i+1]]
}

func parts(b []byte, m []int) [][]byte {
	list := make([][]byte, len(m)/2)
	for i := range list {
		list[i] = part(b, m, i)
	}
	return list
}

func partStrings(s string, m []int) []string {
	list := make([]string, len(m)/2)
	for i := range list {
		list[i] = partString(s, m, i)
	}
	return list
}

// Find returns the first match, or nil.
func (re *Regexp) Find(b []byte) []byte {
	if m := re.find(view(b)); m != nil {
		return part(b, m, 0)
	}
	return nil
}

// FindIndex returns the start and end of the first match, or nil.
func (re *Regexp) FindIndex(b []byte) (loc []int) { return re.FindStringIndex(view(b)) }

// FindString returns the first match, or "".
func (re *Regexp) FindString(s string) string {
	if m := re.find(s); m != nil {
		return partString(s, m, 0)
	}
	return ""
}

// FindStringIndex returns the start and end of the first match, or nil.
func (re *Regexp) FindStringIndex(s string) (loc []int) {
	if m := re.find(s); m != nil {
		return m[:2]
	}
	return nil
}

// FindReaderIndex is FindStringIndex for what r has.
func (re *Regexp) FindReaderIndex(r io.RuneReader) (loc []int) { return re.FindStringIndex(readAll(r)) }

// FindSubmatch returns the first match and its groups, or nil.
func (re *Regexp) FindSubmatch(b []byte) [][]byte {
	if m := re.find(view(b)); m != nil {
		return parts(b, m)
	}
	return nil
}

// FindSubmatchIndex returns the starts and ends of the first match and its groups, or nil.
func (re *Regexp) FindSubmatchIndex(b []byte) []int { return re.find(view(b)) }

// FindStringSubmatch returns the first match and its groups, or nil.
func (re *Regexp) FindStringSubmatch(s string) []string {
	if m := re.find(s); m != nil {
		return partStrings(s, m)
	}
	return nil
}

// FindStringSubmatchIndex returns the starts and ends of the first match and its groups, or nil.
func (re *Regexp) FindStringSubmatchIndex(s string) []int { return re.find(s) }

// FindReaderSubmatchIndex is FindStringSubmatchIndex for what r has.
func (re *Regexp) FindReaderSubmatchIndex(r io.RuneReader) []int { return re.find(readAll(r)) }

// FindAll returns the text of the first n matches, of all when n is negative; nil when there are none.
func (re *Regexp) FindAll(b []byte, n int) [][]byte {
	var list [][]byte
	re.all(view(b), n, func(m []int) { list = append(list, part(b, m, 0)) })
	return list
}

// FindAllIndex returns start and end of the first n matches, of all when n is negative; nil when there are none.
func (re *Regexp) FindAllIndex(b []byte, n int) [][]int {
	var list [][]int
	re.all(view(b), n, func(m []int) { list = append(list, m[:2]) })
	return list
}

// FindAllString returns the text of the first n matches, of all when n is negative; nil when there are none.
func (re *Regexp) FindAllString(s string, n int) []string {
	var list []string
	re.all(s, n, func(m []int) { list = append(list, partString(s, m, 0)) })
	return list
}

// FindAllStringIndex returns start and end of the first n matches, of all when n is negative; nil when there are none.
func (re *Regexp) FindAllStringIndex(s string, n int) [][]int {
	var list [][]int
	re.all(s, n, func(m []int) { list = append(list, m[:2]) })
	return list
}

// FindAllSubmatch returns the text and the groups of the first n matches, of all when n is negative; nil when there are none.
func (re *Regexp) FindAllSubmatch(b []byte, n int) [][][]byte {
	var list [][][]byte
	re.all(view(b), n, func(m []int) { list = append(list, parts(b, m)) })
	return list
}

// FindAllSubmatchIndex returns all starts and ends of the first n matches, of all when n is negative; nil when there are none.
func (re *Regexp) FindAllSubmatchIndex(b []byte, n int) [][]int {
	var list [][]int
	re.all(view(b), n, func(m []int) { list = append(list, m) })
	return list
}

// FindAllStringSubmatch returns the text and the groups of the first n matches, of all when n is negative; nil when there are none.
func (re *Regexp) FindAllStringSubmatch(s string, n int) [][]string {
	var list [][]string
	re.all(s, n, func(m []int) { list = append(list, partStrings(s, m)) })
	return list
}

// FindAllStringSubmatchIndex returns all starts and ends of the first n matches, of all when n is negative; nil when there are none.
func (re *Regexp) FindAllStringSubmatchIndex(s string, n int) [][]int {
	var list [][]int
	re.all(s, n, func(m []int) { list = append(list, m) })
	return list
}

// Split returns the parts of s between matches, at most n if that is not negative.
func (re *Regexp) Split(s string, n int) []string {
	if n == 0 {
		return nil
	}
	if re.expr != "" && s == "" {
		return []string{""}
	}
	var list []string
	start, end := 0, 0
	for _, m := range re.FindAllStringIndex(s, n) {
		if n > 0 && len(list) == n-1 {
			break
		}
		end = m[0]
		if m[1] != 0 {
			list = append(list, s[start:end])
		}
		start = m[1]
	}
	if end != len(s) {
		list = append(list, s[start:])
	}
	return list
}
