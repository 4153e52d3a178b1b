package slog

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

// A JSONHandler writes records as objects of JSON, one a line.
type JSONHandler struct{ *commonHandler }

// NewJSONHandler returns a JSONHandler that writes to w; nil options are the defaults.
func NewJSONHandler(w io.Writer, opts *HandlerOptions) *JSONHandler {
	return &JSONHandler{newCommonHandler(w, opts, true)}
}

// Enabled reports whether the level is at least that of the options.
func (h *JSONHandler) Enabled(_ context.Context, level Level) bool { return h.enabled(level) }

// WithAttrs returns a handler that adds the attributes to each record.
func (h *JSONHandler) WithAttrs(attrs []Attr) Handler { return &JSONHandler{h.withAttrs(attrs)} }

// WithGroup returns a handler that puts attributes into an object within the object.
func (h *JSONHandler) WithGroup(name string) Handler { return &JSONHandler{h.withGroup(name)} }

// Handle writes a record as an object.
func (h *JSONHandler) Handle(_ context.Context, r Record) error { return h.handle(r) }

// appendJSONValue appends a value as JSON.
func appendJSONValue(b []byte, v Value) ([]byte, error) {
	switch v.kind {
	case KindString:
		return appendJSONString(b, v.text), nil
	case KindDuration:
		return strconv.AppendInt(b, int64(v.num), 10), nil
	case KindTime:
		return appendJSONTime(b, v.Time())
	case KindFloat64:
		return appendJSON(b, v.Float64())
	case KindAny:
		_, own := v.any.(json.Marshaler)
		if err, ok := v.any.(error); ok && !own {
			return appendJSONString(b, err.Error()), nil
		}
		return appendJSON(b, v.any)
	}
	return v.append(b), nil
}

func appendJSONTime(b []byte, t time.Time) ([]byte, error) {
	if y := t.Year(); y < 0 || y >= 10000 {
		return b, errors.New("time.Time year outside of range [0,9999]")
	}
	b = append(b, '"')
	b = t.AppendFormat(b, time.RFC3339Nano)
	return append(b, '"'), nil
}

// appendJSONString appends a string in quotes. Characters of HTML are not escaped.
func appendJSONString(b []byte, s string) []byte {
	const hex = "0123456789abcdef"
	b = append(b, '"')
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			i++
			switch {
			case c == '"' || c == '\\':
				b = append(b, '\\', c)
			case c >= ' ':
				b = append(b, c)
			case strings.IndexByte("\b\f\n\r\t", c) >= 0:
				b = append(b, '\\', "btn?fr"[c-'\b'])
			default:
				b = append(b, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
			}
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == utf8.RuneError && size == 1:
			b = append(b, `\ufffd`...)
		case r == '\u2028' || r == '\u2029':
			b = append(b, `\u202`...)
			b = append(b, hex[r&15])
		default:
			b = append(b, s[i:i+size]...)
		}
		i += size
	}
	return append(b, '"')
}

// appendJSON appends any value as encoding/json does, without escaping for HTML.
func appendJSON(b []byte, v any) ([]byte, error) {
	var buf bytes.Buffer
	enc := json.NewEncoder(&buf)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		return b, err
	}
	return append(b, bytes.TrimSuffix(buf.Bytes(), []byte("\n"))...), nil
}
