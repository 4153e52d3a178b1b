// Package html escapes and unescapes HTML text.
package html

import "strings"

// EscapeString returns s with <, >, &, ' and " as entities.
func EscapeString(s string) string { return escaper.Replace(s) }

var escaper = strings.NewReplacer("&", "&amp;", "'", "&#39;", "<", "&lt;", ">", "&gt;", `"`, "&#34;")
