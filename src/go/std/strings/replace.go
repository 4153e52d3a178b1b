package strings

import "io"

// A Replacer replaces several strings by others. It may be used in parallel.
type Replacer struct {
	// pairs holds what to replace and by what, alternating.
	pairs []string
	// first[c] is one more than the index in pairs of the first old string that begins with c,
	// next[i/2] of the next one after pairs[i] that begins with the same; 0 is none.
	first [256]int32
	next  []int32
	// empty is one more than the index of the first empty old string; 0 when there is none.
	empty int32
}

// NewReplacer returns a Replacer for pairs of old and new strings. Where several old strings fit,
// the earliest in the list wins.
func NewReplacer(oldnew ...string) *Replacer {
	if len(oldnew)%2 == 1 {
		panic("strings.NewReplacer: odd argument count")
	}
	r := &Replacer{pairs: append([]string(nil), oldnew...), next: make([]int32, len(oldnew)/2)}
	for i := len(oldnew) - 2; i >= 0; i -= 2 {
		if oldnew[i] == "" {
			r.empty = int32(i) + 1
			continue
		}
		c := oldnew[i][0]
		r.next[i/2] = r.first[c]
		r.first[c] = int32(i) + 1
	}
	return r
}

// at returns the index of the pair that applies at s[i:], or -1. The empty string fits unless
// notEmpty.
func (r *Replacer) at(s string, i int, notEmpty bool) int {
	empty := int32(0)
	if !notEmpty {
		empty = r.empty
	}
	if i < len(s) {
		for k := r.first[s[i]]; k != 0; k = r.next[(k-1)/2] {
			if empty != 0 && empty < k {
				break
			}
			if HasPrefix(s[i:], r.pairs[k-1]) {
				return int(k - 1)
			}
		}
	}
	return int(empty) - 1
}

// each calls piece for the pieces of the result in order: parts of s and replacements. It reports
// whether anything was replaced.
func (r *Replacer) each(s string, piece func(string)) (replaced bool) {
	done := 0
	wasEmpty := false
	for i := 0; i <= len(s); {
		k := r.at(s, i, wasEmpty)
		wasEmpty = k >= 0 && r.pairs[k] == ""
		if k < 0 {
			i++
			continue
		}
		replaced = true
		if done < i {
			piece(s[done:i])
		}
		piece(r.pairs[k+1])
		i += len(r.pairs[k])
		done = i
	}
	if done < len(s) {
		piece(s[done:])
	}
	return replaced
}

// Replace returns s with all replacements made, from left to right.
func (r *Replacer) Replace(s string) string {
	var b []byte
	if !r.each(s, func(p string) { b = append(b, p...) }) {
		return s
	}
	return own(b)
}

// WriteString writes s to w with all replacements made.
func (r *Replacer) WriteString(w io.Writer, s string) (n int, err error) {
	r.each(s, func(p string) {
		if err == nil {
			var m int
			m, err = io.WriteString(w, p)
			n += m
		}
	})
	return n, err
}
