package main

import (
	"fmt"
	"io"
	"math/rand"
	"strings"
)

func try(f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Printf("%T %v\n", r, r)
		}
	}()
	f()
}

type half struct{ n int }

func (h *half) Write(p []byte) (int, error) { return len(p) / 2, nil }

func main() {
	var b strings.Builder
	fmt.Println(b.Len(), b.Cap(), b.String() == "")
	r := rand.New(rand.NewSource(2))
	for range 300 {
		switch r.Intn(7) {
		case 0:
			fmt.Println(b.WriteByte(byte(r.Intn(256))))
		case 1:
			fmt.Println(b.WriteRune(rune(r.Intn(0x11000) * 16)))
		case 2:
			fmt.Println(b.WriteString("hello"))
		case 3:
			fmt.Println(b.Write([]byte{1, 2}))
		case 4:
			n := r.Intn(100)
			b.Grow(n)
			fmt.Println(b.Cap()-b.Len() >= n)
		case 5:
			fmt.Printf("%q\n", b.String())
		case 6:
			if r.Intn(8) == 0 {
				b.Reset()
			}
		}
		fmt.Println(b.Len())
	}
	fmt.Println(b.WriteRune(-1))
	fmt.Printf("%q\n", b.String())
	try(func() { b.Grow(-1) })
	c := b
	try(func() { c.WriteByte(1) })
	try(func() { c.Grow(1) })
	try(func() { fmt.Println(len(c.String()), c.Len()) })
	var d strings.Builder
	e := d
	e.WriteString("fine")
	fmt.Fprintf(&e, " %d", 3)
	fmt.Println(e.String())

	rd := strings.NewReader("héllo, w\xffrld and more text for the rest")
	for range 400 {
		switch r.Intn(9) {
		case 0:
			buf := make([]byte, r.Intn(4))
			n, err := rd.Read(buf)
			fmt.Printf("%q %v\n", buf[:n], err)
		case 1:
			buf := make([]byte, r.Intn(4))
			n, err := rd.ReadAt(buf, int64(r.Intn(50)-1))
			fmt.Printf("%q %v\n", buf[:n], err)
		case 2:
			c, err := rd.ReadByte()
			fmt.Println(c, err)
		case 3, 4:
			fmt.Println(rd.ReadRune())
		case 5:
			fmt.Println(rd.UnreadRune())
		case 6:
			fmt.Println(rd.UnreadByte())
		case 7:
			fmt.Println(rd.Seek(int64(r.Intn(60)-10), r.Intn(4)))
		case 8:
			fmt.Println(rd.Len(), rd.Size())
		}
	}
	rd.Seek(2, io.SeekStart)
	var w strings.Builder
	fmt.Println(rd.WriteTo(&w))
	fmt.Printf("%q\n", w.String())
	fmt.Println(rd.WriteTo(&w))
	rd.Reset("abcd")
	fmt.Println(rd.WriteTo(&half{}))
	fmt.Println(rd.Len())
	var zero strings.Reader
	fmt.Println(zero.ReadByte())
	fmt.Println(zero.UnreadByte(), zero.UnreadRune())
	fmt.Println(io.ReadAll(strings.NewReader("all")))
	rep := strings.NewReplacer("<", "&lt;", ">", "&gt;")
	fmt.Println(rep.WriteString(&half{}, "a<b>c"))
	for l := range strings.Lines("a\nb\n\nc") {
		fmt.Printf("%q\n", l)
	}
}
