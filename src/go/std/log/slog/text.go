package slog

import (
	"context"
	"encoding"
	"fmt"
	"io"
	"strconv"
	"unicode"
	"unicode/utf8"
)

// A TextHandler writes records as lines of key=value.
type TextHandler struct{ *commonHandler }

// NewTextHandler returns a TextHandler that writes to w; nil options are the defaults.
func NewTextHandler(w io.Writer, opts *HandlerOptions) *TextHandler {
	return &TextHandler{newCommonHandler(w, opts, false)}
}

// Enabled reports whether the level is at least that of the options.
func (h *TextHandler) Enabled(_ context.Context, level Level) bool { return h.enabled(level) }

// WithAttrs returns a handler that adds the attributes to each record.
func (h *TextHandler) WithAttrs(attrs []Attr) Handler { return &TextHandler{h.withAttrs(attrs)} }

// WithGroup returns a handler that puts the name and a dot before the keys of attributes.
func (h *TextHandler) WithGroup(name string) Handler { return &TextHandler{h.withGroup(name)} }

// Handle writes a record as a line.
func (h *TextHandler) Handle(_ context.Context, r Record) error { return h.handle(r) }

// textTime is how times are written.
const textTime = "2006-01-02T15:04:05.000Z07:00"

// textValue lays out a value as text.
func (s *layout) textValue(v Value) error {
	switch v.kind {
	case KindString:
		s.text(v.text)
	case KindTime:
		s.buf = v.Time().AppendFormat(s.buf, textTime)
	case KindAny:
		if m, ok := v.any.(encoding.TextMarshaler); ok {
			data, err := m.MarshalText()
			if err != nil {
				return err
			}
			s.text(string(data))
			return nil
		}
		if b, ok := v.any.([]byte); ok {
			s.buf = strconv.AppendQuote(s.buf, string(b))
			return nil
		}
		s.text(fmt.Sprintf("%+v", v.any))
	default:
		s.buf = v.append(s.buf)
	}
	return nil
}

// needsQuoting reports whether a string must be in quotes to be told from what is around it.
func needsQuoting(s string) bool {
	if s == "" {
		return true
	}
	for i := 0; i < len(s); {
		b := s[i]
		if b < utf8.RuneSelf {
			if b <= ' ' || b == '=' || b == '"' {
				return true
			}
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError || unicode.IsSpace(r) || !unicode.IsPrint(r) {
			return true
		}
		i += size
	}
	return false
}
