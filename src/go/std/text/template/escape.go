package template

import (
	"fmt"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"
)

// HTMLEscape writes b as text that means the same in HTML.
func HTMLEscape(w io.Writer, b []byte) { io.WriteString(w, HTMLEscapeString(string(b))) }

// HTMLEscapeString returns s as text that means the same in HTML.
func HTMLEscapeString(s string) string {
	if !strings.ContainsAny(s, "'\"&<>\x00") {
		return s
	}
	return strings.NewReplacer("\x00", "\uFFFD", `"`, "&#34;", "'", "&#39;", "&", "&amp;", "<", "&lt;", ">", "&gt;").Replace(s)
}

// HTMLEscaper is HTMLEscapeString of the arguments as print has them.
func HTMLEscaper(args ...any) string { return HTMLEscapeString(evalArgs(args)) }

// JSEscape writes b as it can stand in a string literal of JavaScript.
func JSEscape(w io.Writer, b []byte) {
	for i := 0; i < len(b); {
		r, size := utf8.DecodeRune(b[i:])
		switch {
		case r == '\\':
			io.WriteString(w, `\\`)
		case r == '\'':
			io.WriteString(w, `\'`)
		case r == '"':
			io.WriteString(w, `\"`)
		case r == '<', r == '>', r == '&', r == '=', r < ' ':
			fmt.Fprintf(w, "\\u%04X", r)
		case r < utf8.RuneSelf, unicode.IsPrint(r):
			w.Write(b[i : i+size])
		default:
			fmt.Fprintf(w, "\\u%04X", r)
		}
		i += size
	}
}

// JSEscapeString returns s as it can stand in a string literal of JavaScript.
func JSEscapeString(s string) string {
	var b strings.Builder
	JSEscape(&b, []byte(s))
	return b.String()
}

// JSEscaper is JSEscapeString of the arguments as print has them.
func JSEscaper(args ...any) string { return JSEscapeString(evalArgs(args)) }
