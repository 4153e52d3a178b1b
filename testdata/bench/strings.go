// Building strings and searching in them.
package main

import "strings"

func main() {
	n := 0
	for round := 0; round < 60; round++ {
		var b strings.Builder
		for i := 0; i < 200_000; i++ {
			b.WriteString("hello")
			b.WriteByte(byte('a' + i%26))
		}
		n += strings.Count(b.String(), "loa")
	}
	println(n)
}
