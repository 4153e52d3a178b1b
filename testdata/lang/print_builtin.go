// The print and println built-ins write to standard error, each kind in its own format.
package main

import "os"

type named int
type text string

func main() {
	println()
	println("text", 42, -7, true, false, 'x', 1.5, 1e100, 2i)
	print("no", "spaces", 1, 2, true, '\n', 3.25, "\n")
	print()
	println(int8(-128), uint8(255), int16(-1), uint16(65535), int32(-1<<31), uint32(1<<32-1))
	println(int64(-1<<63), uint64(1<<64-1), uint(7), uintptr(10), named(5), text("named"))
	println(float32(0.1), 0.1, 100.0, -0.0, 123456789.0, 1e-7, float32(3))
	println(complex64(1+2i), complex(-0.5, 1e10))
	var z float64
	println(1/z, -1/z, z/z)
	println("é世", "tab\tquote\"", "multi\nline", "")
	const c = 1 << 40
	println(c, 'a'+1, "con"+"cat", len("héllo"), 7/2, 7/2.0)
	var p *int
	var e any
	var f func()
	var m map[string]int
	var ch chan int
	println(p == nil, e == nil, f == nil, m == nil, ch == nil)
	var s []int
	println(len(s), cap(s))
	var arr [3]int
	for i, v := range arr {
		println(i, v)
	}
	b := []byte("bytes")
	println(string(b), b[0], string(b[1:3]))
	func() {
		defer println("deferred", len(b))
		defer print("order ")
	}()
	os.Stdout.WriteString("this is standard output\n")
	os.Stderr.WriteString("this is standard error\n")
}
