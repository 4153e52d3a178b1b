package main

import (
	"fmt"
	"html"
	"math/rand"
	"strings"
)

var pieces = []string{"&", "&amp;", "&amp", "&lt", "&#", "&#x", "65", "41", ";", "g", "&notit;", "&notin;", "&NotEqualTilde;", "&nbsp", "&copy;", "&#128;", "&#x9f;", "&#0;", "&#xD800;", "&#1114112;", "é", " ", "<", "&unknown;", "&a", "&AMPx", "&frac12", "&NewLine;", "&Tab;", "&zwnj;", "&#X41", "&bne;", "&quot", "&AElig;"}

func main() {
	fmt.Println(html.EscapeString(`<a href="x">'&'</a> é`), html.EscapeString("plain"))
	r := rand.New(rand.NewSource(1))
	for range 5000 {
		var s strings.Builder
		for n := r.Intn(8); n > 0; n-- {
			s.WriteString(pieces[r.Intn(len(pieces))])
		}
		fmt.Printf("%q %q\n", s.String(), html.UnescapeString(s.String()))
	}
}
