// The checks of unsafe.Slice and unsafe.String.
package main

import (
	"fmt"
	"math"
	"unsafe"
)

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func main() {
	data := [4]int32{1, 2, 3, 4}
	fmt.Println(unsafe.Slice(&data[1], 3), cap(unsafe.Slice(&data[0], 2)))
	text := []byte("slice")
	fmt.Println(unsafe.String(&text[1], 3), unsafe.String(nil, 0) == "")
	fmt.Println(unsafe.Slice((*int)(nil), 0) == nil)
	fmt.Println(string(unsafe.Slice(unsafe.StringData("data"), 2)))

	n := -1
	huge := uint64(math.MaxUint64)
	try("nil slice", func() { _ = unsafe.Slice((*int)(nil), 1) })
	try("negative", func() { _ = unsafe.Slice(&data[0], n) })
	try("huge", func() { _ = unsafe.Slice(&data[0], huge) })
	try("too long", func() { _ = unsafe.Slice(&data[0], uint64(1)<<62) })
	try("nil string", func() { _ = unsafe.String(nil, 1) })
	try("negative string", func() { _ = unsafe.String(&text[0], n) })
}
