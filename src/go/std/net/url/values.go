package url

import (
	"errors"
	"slices"
	"strings"
)

// Values are the keys and values of a query or a form.
type Values map[string][]string

// Get returns the first value for the key, "" if there is none.
func (v Values) Get(key string) string {
	if list := v[key]; len(list) > 0 {
		return list[0]
	}
	return ""
}

// Set makes value the only one for the key.
func (v Values) Set(key, value string) { v[key] = []string{value} }

// Add adds a value for the key.
func (v Values) Add(key, value string) { v[key] = append(v[key], value) }

// Del removes the values for the key.
func (v Values) Del(key string) { delete(v, key) }

// Has reports whether there are values for the key.
func (v Values) Has(key string) bool {
	_, ok := v[key]
	return ok
}

// Encode returns the values as a query, sorted by key.
func (v Values) Encode() string {
	keys := make([]string, 0, len(v))
	for key := range v {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	var b strings.Builder
	for _, key := range keys {
		for _, value := range v[key] {
			if b.Len() > 0 {
				b.WriteByte('&')
			}
			b.WriteString(QueryEscape(key) + "=" + QueryEscape(value))
		}
	}
	return b.String()
}

// ParseQuery takes a query apart. What is wrong is left out; the error is the first there was.
func ParseQuery(query string) (Values, error) {
	v := make(Values)
	var first error
	for query != "" {
		var pair string
		pair, query, _ = strings.Cut(query, "&")
		if pair == "" {
			continue
		}
		key, value, err := "", "", error(nil)
		if strings.Contains(pair, ";") {
			err = errors.New("invalid semicolon separator in query")
		} else {
			key, value, _ = strings.Cut(pair, "=")
			if key, err = QueryUnescape(key); err == nil {
				value, err = QueryUnescape(value)
			}
		}
		if err == nil {
			v.Add(key, value)
		} else if first == nil {
			first = err
		}
	}
	return v, first
}

// Query returns the values of the query, without what is wrong.
func (u *URL) Query() Values {
	v, _ := ParseQuery(u.RawQuery)
	return v
}
