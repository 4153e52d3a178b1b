// Building strings and searching in them.
package main

import "strings"

func main() {
	n := 0
	for range 60 {
		var b strings.Builder
		for i := range 200_000 {
			b.WriteString("hello")
			b.WriteByte(byte('a' + i%26))
		}
		n += strings.Count(b.String(), "loa")
	}
	println(n)
}
