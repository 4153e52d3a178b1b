package main

import (
	"crypto/md5"
	"crypto/rand"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"encoding"
	"fmt"
	"hash"
	"hash/adler32"
	"hash/crc32"
	"hash/crc64"
)

func main() {
	data := make([]byte, 1000)
	for i := range data {
		data[i] = byte(i * i / 3)
	}
	for i, h := range []hash.Hash{md5.New(), sha1.New(), sha256.New(), sha256.New224(), sha512.New(), sha512.New384(), sha512.New512_224(), sha512.New512_256(),
		adler32.New(), crc32.NewIEEE(), crc32.New(crc32.MakeTable(crc32.Castagnoli)), crc32.New(crc32.MakeTable(crc32.Koopman)), crc64.New(crc64.MakeTable(crc64.ISO)), crc64.New(crc64.MakeTable(crc64.ECMA)), crc64.New(crc64.MakeTable(12345))} {
		fmt.Println(i, h.Size(), h.BlockSize())
		fmt.Printf("%x\n", h.Sum([]byte("x")))
		for n := range 300 {
			h.Reset()
			h.Write(data[:n])
			fmt.Printf("%x\n", h.Sum(nil))
		}
		h.Reset()
		for n := 0; n < 200; n += 7 {
			m, err := h.Write(data[n : 2*n+3])
			fmt.Printf("%d %v %x\n", m, err, h.Sum(nil))
		}
		state, err := h.(encoding.BinaryMarshaler).MarshalBinary()
		fmt.Printf("%x %v\n", state, err)
		state2, err := h.(encoding.BinaryAppender).AppendBinary([]byte("x"))
		fmt.Printf("%x %v\n", state2, err)
		c, err := h.(hash.Cloner).Clone()
		c.Write(data)
		h.Reset()
		u := h.(encoding.BinaryUnmarshaler)
		fmt.Println(u.UnmarshalBinary(state2), u.UnmarshalBinary(state[:5]), u.UnmarshalBinary(append(state, 0)), u.UnmarshalBinary(state))
		h.Write(data)
		fmt.Printf("%x %x %v\n", h.Sum(nil), c.Sum(nil), err)
	}
	fmt.Println(md5.Sum(data), sha1.Sum(data), sha256.Sum256(data), sha256.Sum224(data), sha512.Sum512(data), sha512.Sum384(data), sha512.Sum512_224(data), sha512.Sum512_256(data))
	fmt.Println(adler32.Checksum(data), crc32.ChecksumIEEE(data), crc32.Checksum(data, crc32.IEEETable), crc64.Checksum(data, crc64.MakeTable(crc64.ISO)), crc32.Update(7, crc32.IEEETable, data), *crc32.MakeTable(crc32.Koopman))
	n, err := rand.Read(data)
	fmt.Println(n, err, len(rand.Text()))
}
