package http

import (
	"io"
	"slices"
	"strings"
	"time"
)

// A Header has the fields of a request or response, by their canonical names.
type Header map[string][]string

// TimeFormat is the layout of times in HTTP; they are in UTC.
const TimeFormat = "Mon, 02 Jan 2006 15:04:05 GMT"

// ParseTime reads a time in one of the layouts of HTTP.
func ParseTime(text string) (t time.Time, err error) {
	for _, layout := range []string{TimeFormat, time.RFC850, time.ANSIC} {
		if t, err = time.Parse(layout, text); err == nil {
			return t, nil
		}
	}
	return t, err
}

// CanonicalHeaderKey returns the name of a field with a capital at the start and after each hyphen.
func CanonicalHeaderKey(s string) string {
	b := []byte(s)
	upper := true
	for i, c := range b {
		if c <= ' ' || c >= 0x7f || strings.IndexByte(`()<>@,;:\"/[]?={}`, c) >= 0 {
			return s
		}
		if upper && 'a' <= c && c <= 'z' || !upper && 'A' <= c && c <= 'Z' {
			b[i] ^= 0x20
		}
		upper = c == '-'
	}
	return string(b)
}

// Add adds a value to a field.
func (h Header) Add(key, value string) {
	key = CanonicalHeaderKey(key)
	h[key] = append(h[key], value)
}

// Set makes value the only one of a field.
func (h Header) Set(key, value string) { h[CanonicalHeaderKey(key)] = []string{value} }

// Get returns the first value of a field, "" if there is none.
func (h Header) Get(key string) string {
	if list := h[CanonicalHeaderKey(key)]; len(list) > 0 {
		return list[0]
	}
	return ""
}

// Values returns the values of a field.
func (h Header) Values(key string) []string { return h[CanonicalHeaderKey(key)] }

// Del removes a field.
func (h Header) Del(key string) { delete(h, CanonicalHeaderKey(key)) }

// Clone returns a copy.
func (h Header) Clone() Header {
	if h == nil {
		return nil
	}
	c := make(Header, len(h))
	for key, values := range h {
		c[key] = slices.Clone(values)
	}
	return c
}

// Write writes the fields as in a request.
func (h Header) Write(w io.Writer) error { return h.WriteSubset(w, nil) }

// WriteSubset is Write without some fields.
func (h Header) WriteSubset(w io.Writer, exclude map[string]bool) error {
	keys := make([]string, 0, len(h))
	for key := range h {
		if !exclude[key] {
			keys = append(keys, key)
		}
	}
	slices.Sort(keys)
	clean := strings.NewReplacer("\n", " ", "\r", " ")
	for _, key := range keys {
		for _, value := range h[key] {
			if _, err := io.WriteString(w, key+": "+strings.TrimSpace(clean.Replace(value))+"\r\n"); err != nil {
				return err
			}
		}
	}
	return nil
}
