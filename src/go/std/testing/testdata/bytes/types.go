package main

import (
	"bytes"
	"errors"
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

type bad struct{ n int }

func (b bad) Read(p []byte) (int, error)  { return b.n, errors.New("bad") }
func (b bad) Write(p []byte) (int, error) { return len(p) + b.n, errors.New("bad") }

func readers(r *rand.Rand) {
	rd := bytes.NewReader([]byte("héllo, w\xffrld and more text for the rest"))
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
	var w bytes.Buffer
	fmt.Println(rd.WriteTo(&w))
	fmt.Printf("%q\n", w.String())
	fmt.Println(rd.WriteTo(&w))
	rd.Reset([]byte("abcd"))
	fmt.Println(rd.WriteTo(&half{}))
	fmt.Println(rd.Len())
}

func buffers(r *rand.Rand, b *bytes.Buffer) {
	for range 1500 {
		n := r.Intn(20)
		switch r.Intn(20) {
		case 0:
			fmt.Println(b.WriteByte(byte(n)))
		case 1:
			fmt.Println(b.WriteRune(rune(r.Intn(0x11000) * 16)))
		case 2:
			fmt.Println(b.WriteString("héllo, w\xff\nrld"))
		case 3:
			fmt.Println(b.Write(bytes.Repeat([]byte{'x', 0xc3, 0xa9}, n)))
		case 4:
			b.Grow(n * n)
			fmt.Println(b.Available() >= n*n)
		case 5:
			fmt.Printf("%q %q\n", b.Bytes(), b)
		case 6:
			if n == 0 {
				b.Reset()
			}
		case 7:
			if n <= b.Len() && n < 3 {
				b.Truncate(n)
			}
		case 8:
			buf := make([]byte, n)
			k, err := b.Read(buf)
			fmt.Printf("%q %v\n", buf[:k], err)
		case 9:
			fmt.Printf("%q\n", b.Next(n))
		case 10:
			fmt.Println(b.ReadByte())
		case 11, 12:
			fmt.Println(b.ReadRune())
		case 13:
			fmt.Println(b.UnreadByte())
		case 14:
			fmt.Println(b.UnreadRune())
		case 15:
			line, err := b.ReadBytes('l')
			fmt.Printf("%q %v\n", line, err)
		case 16:
			line, err := b.ReadString('\n')
			fmt.Printf("%q %v\n", line, err)
		case 17:
			p, err := b.Peek(n)
			fmt.Printf("%q %v\n", p, err)
		case 18:
			fmt.Println(b.ReadFrom(strings.NewReader("from a reader")))
		case 19:
			if n < 5 {
				var w bytes.Buffer
				fmt.Println(b.WriteTo(&w))
				fmt.Println(w.Len())
			}
		}
		fmt.Println(b.Len(), b.Len()+b.Available() <= b.Cap(), len(b.AvailableBuffer()))
	}
}

func main() {
	r := rand.New(rand.NewSource(2))
	readers(r)
	var b bytes.Buffer
	buffers(r, &b)
	buffers(r, bytes.NewBufferString("start"))
	buffers(r, bytes.NewBuffer(make([]byte, 3, 100)))
	fmt.Println((*bytes.Buffer)(nil))
	b.Reset()
	try(func() { b.Grow(-1) })
	try(func() { b.Truncate(-1) })
	try(func() { b.Truncate(1) })
	try(func() { b.ReadFrom(bad{-1}) })
	b.WriteString("abcdef")
	fmt.Println(b.WriteTo(&half{}))
	fmt.Println(b.String())
	fmt.Println(b.WriteTo(bad{-2}))
	try(func() { b.WriteTo(bad{1}) })
	fmt.Println(b.ReadFrom(bad{1}))
	fmt.Println(io.ReadAll(&b))
	fmt.Fprintf(&b, "%d", 42)
	b.Write(fmt.Append(b.AvailableBuffer(), 17))
	fmt.Println(b.String(), bytes.MinRead, bytes.ErrTooLarge)
	var z bytes.Buffer
	fmt.Println(z.Cap(), z.Bytes() == nil)
	z.WriteByte(1)
	fmt.Println(z.Cap())
	z.Write(make([]byte, 100))
	fmt.Println(z.Cap())
}
