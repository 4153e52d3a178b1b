package main

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"math"
	"strings"
)

type header struct {
	Magic [4]byte
	A     uint8
	B     int16
	C     uint32
	D     int64
	E     float32
	F     float64
	G     bool
	_     [2]uint8
	H     [2]struct{ X, Y int8 }
	I     complex64
	J     complex128
}

func main() {
	h := header{[4]byte{'m', 'a', 'g', 'c'}, 1, -2, 3, -4, 1.5, math.Pi, true, [2]uint8{}, [2]struct{ X, Y int8 }{{1, -1}, {2, -2}}, 1 + 2i, 3 - 4i}
	for _, o := range []binary.ByteOrder{binary.LittleEndian, binary.BigEndian, binary.NativeEndian} {
		var b bytes.Buffer
		fmt.Println(o, binary.Write(&b, o, h), binary.Size(h))
		fmt.Printf("%#v %x\n", o, b.Bytes())
		var back header
		fmt.Println(binary.Read(bytes.NewReader(b.Bytes()), o, &back), back == h)
		fmt.Println(binary.Read(bytes.NewReader(b.Bytes()[:20]), o, &back), binary.Read(bytes.NewReader(nil), o, &back))
		x, err := binary.Append([]byte("x"), o, []uint16{1, 2, 300})
		fmt.Printf("%x %v\n", x, err)
		s := make([]int32, 2)
		n, err := binary.Decode([]byte{1, 2, 3, 4, 5, 6, 7, 0xff, 9}, o, s)
		fmt.Println(n, err, s)
		n, err = binary.Decode([]byte{1, 2, 3}, o, s)
		fmt.Println(n, err)
		buf := make([]byte, 10)
		n, err = binary.Encode(buf, o, int64(-2))
		fmt.Println(n, err, buf)
		n, err = binary.Encode(buf[:3], o, int64(-2))
		fmt.Println(n, err)
		fmt.Println(binary.Write(&b, o, 5), binary.Write(&b, o, []int{1}), binary.Write(&b, o, "s"), binary.Read(&b, o, h), binary.Read(&b, o, new(int)))
		o.PutUint16(buf, 0x1234)
		o.PutUint32(buf[2:], 0x12345678)
		fmt.Println(buf, o.Uint16(buf), o.Uint32(buf), o.Uint64(buf))
		fmt.Println(o.(binary.AppendByteOrder).AppendUint64(nil, 0x1122334455667788), o.(binary.AppendByteOrder).AppendUint32(nil, 7), o.(binary.AppendByteOrder).AppendUint16(nil, 7))
		o.PutUint64(buf, 0x1122334455667788)
		fmt.Println(buf)
	}
	for _, x := range []int64{0, 1, -1, 63, 64, -64, -65, 300, math.MaxInt64, math.MinInt64} {
		buf := binary.AppendVarint(nil, x)
		u := binary.AppendUvarint(nil, uint64(x))
		v, n := binary.Varint(buf)
		w, m := binary.Uvarint(u)
		fmt.Println(buf, u, v, n, w, m, binary.PutVarint(make([]byte, 10), x), binary.PutUvarint(make([]byte, 10), uint64(x)))
		r, err := binary.ReadVarint(bytes.NewReader(buf))
		fmt.Println(r, err)
	}
	for _, b := range []string{"", "\x80", "\x80\x80", "\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01", "\xff\xff\xff\xff\xff\xff\xff\xff\xff\x02", "\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01", "\x05\x06"} {
		x, n := binary.Uvarint([]byte(b))
		y, err := binary.ReadUvarint(strings.NewReader(b))
		z, err2 := binary.ReadVarint(strings.NewReader(b))
		fmt.Println(x, n, y, err, z, err2)
	}
	fmt.Println(binary.Size(1), binary.Size([]int16{1, 2}), binary.Size(&h), binary.MaxVarintLen64)
}
