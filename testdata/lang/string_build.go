// Building strings: += in loops, strings.Builder, byte slices, fmt.Append and comparison of the
// results; strings as map keys made from bytes.
package main

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"
)

func concat(n int) (s string) {
	for i := range n {
		s += strconv.Itoa(i % 10)
	}
	return
}

func builder(n int) string {
	var b strings.Builder
	for i := range n {
		b.WriteByte(byte('0' + i%10))
	}
	return b.String()
}

func buffer(n int) string {
	buf := make([]byte, 0, 4)
	for i := range n {
		buf = strconv.AppendInt(buf, int64(i%10), 10)
	}
	return string(buf)
}

func prepend(n int) string {
	s := ""
	for i := range n {
		s = string(rune('a'+i%26)) + s
	}
	return s
}

func main() {
	a, b, c := concat(1000), builder(1000), buffer(1000)
	fmt.Println(len(a), a == b, b == c, a[990:], strings.Count(a, "9"), prepend(30))

	var sb strings.Builder
	fmt.Println(sb.Len(), sb.String() == "")
	sb.Grow(10)
	n, err := sb.WriteString("héllo ")
	r, _ := sb.WriteRune('世')
	fmt.Fprintf(&sb, " %05.1f|%-4d|%q", 3.14159, 42, "q")
	fmt.Println(n, err, r, sb.Len(), sb.String())
	before := sb.String()
	sb.WriteString("!")
	fmt.Println(before+"!" == sb.String())
	sb.Reset()
	fmt.Printf("%q\n", sb.String())

	var buf bytes.Buffer
	buf.WriteString("one two three")
	word, _ := buf.ReadString(' ')
	p := make([]byte, 3)
	k, _ := buf.Read(p)
	fmt.Printf("%q %d %q %q\n", word, k, p, buf.String())
	buf.Truncate(3)
	buf.Write([]byte("<end>"))
	fmt.Println(buf.String(), buf.Len())

	line := fmt.Appendf(nil, "%s=%d", "k", 1)
	line = fmt.Append(line, " ", true, 2, 3)
	fmt.Println(string(line), string(strconv.AppendQuote(line[:0:0], "é\n")))
	parts := []string{}
	for i := range 5 {
		parts = append(parts, strings.Repeat("ab", i))
	}
	fmt.Printf("%q %q\n", strings.Join(parts, ","), strings.Join(nil, ","))

	// A string made of bytes does not change with them.
	bs := []byte("key1")
	m := map[string]int{}
	keys := []string{}
	for i := range 3 {
		bs[3] = byte('1' + i)
		m[string(bs)] = i
		keys = append(keys, string(bs))
	}
	fmt.Println(m, keys, m[string(bs)], string(bs) == "key3", string(bs[:3])+"9")
	x := "abc"
	y := x[:2]
	x += "d"
	y += "X"
	fmt.Println(x, y, "a"+"b"+x[3:]+y[2:]+string(bs[0]))
	long := strings.Repeat("x", 1<<16)
	sum := 0
	for i := 0; i < len(long); i += 4096 {
		sum += len(long[i:])
	}
	fmt.Println(len(long), sum, long[:3] == long[len(long)-3:], long+"y" > long)
	empty := ""
	for range 3 {
		empty += ""
	}
	fmt.Println(empty == "", len(empty+empty), strings.Compare("a", "b"), strings.Compare("b", "a"+"a"))
}
