package main

import (
	"encoding"
	"fmt"
	"hash"
	"hash/fnv"
)

func main() {
	for _, h := range []hash.Hash{fnv.New32(), fnv.New32a(), fnv.New64(), fnv.New64a(), fnv.New128(), fnv.New128a()} {
		fmt.Printf("%T %d %d %x\n", h, h.Size(), h.BlockSize(), h.Sum(nil))
		for i := range 40 {
			n, err := h.Write([]byte("some data, \xff\x00 twice some data"[:i%30]))
			fmt.Println(n, err)
			fmt.Printf("%x\n", h.Sum([]byte("x")))
		}
		switch h := h.(type) {
		case hash.Hash32:
			fmt.Println(h.Sum32())
		case hash.Hash64:
			fmt.Println(h.Sum64())
		}
		c, err := h.(hash.Cloner).Clone()
		c.Write([]byte("more"))
		fmt.Printf("%x %x %v\n", h.Sum(nil), c.Sum(nil), err)
		state, err := h.(encoding.BinaryMarshaler).MarshalBinary()
		fmt.Printf("%q %v\n", state, err)
		state2, err := h.(encoding.BinaryAppender).AppendBinary([]byte("x"))
		fmt.Printf("%q %v\n", state2, err)
		h.Reset()
		fmt.Printf("%x\n", h.Sum(nil))
		u := h.(encoding.BinaryUnmarshaler)
		fmt.Println(u.UnmarshalBinary(state), u.UnmarshalBinary(state2), u.UnmarshalBinary(state[:5]), u.UnmarshalBinary(append(state, 0)))
		fmt.Printf("%x\n", h.Sum(nil))
	}
}
