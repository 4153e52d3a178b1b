// Searching a text by regular expressions.
package main

import (
	"fmt"
	"regexp"
	"strings"
)

func main() {
	var b strings.Builder
	for i := 0; i < 3000; i++ {
		fmt.Fprintf(&b, "2024-%02d-%02d user%d@example.com GET /path/%d?q=%x\n", i%12+1, i%28+1, i, i*7, i*31)
	}
	text := b.String()
	for _, pattern := range []string{
		`user\d+@example\.com`,
		`(\d{4})-(\d{2})-(\d{2})`,
		`/path/[0-9]*5\?q=[a-f]+`,
		`(?i)get\s+(\S+)`,
	} {
		re := regexp.MustCompile(pattern)
		fmt.Println(len(re.FindAllString(text, -1)), len(re.ReplaceAllString(text, "<$1>")))
	}
}
