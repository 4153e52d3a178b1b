// Package stdio is the standard input, output and error of the program, below package os. With it
// fmt can print without os and all that os needs; where os is part of the program, it has fmt
// print to os.Stdout.
package stdio

import (
	"io"
	"unsafe"
)

// A Descriptor is a stream that the program starts with: 0 is its input, 1 its output, 2 its
// error output.
type Descriptor int32

// Write writes p.
func (d Descriptor) Write(p []byte) (n int, err error) {
	racereadrange(unsafe.Pointer(unsafe.SliceData(p)), len(p))
	osWrite(int32(d), p)
	return len(p), nil
}

// Read reads up to len(p) bytes; it waits until there are some, or the input has ended.
func (d Descriptor) Read(p []byte) (n int, err error) {
	if len(p) == 0 {
		return 0, nil
	}
	n = int(osRead(int32(d), p))
	if n <= 0 {
		return 0, io.EOF
	}
	racewriterange(unsafe.Pointer(unsafe.SliceData(p)), n)
	return n, nil
}

// The memory is the program's own, for race detection.

//interleave:linkname runtime.racereadrange
func racereadrange(p unsafe.Pointer, n int)

//interleave:linkname runtime.racewriterange
func racewriterange(p unsafe.Pointer, n int)

// Output and Input are set by package os, whose variables Stdout and Stdin a program may change.
var (
	Output func() io.Writer
	Input  func() io.Reader
)

// Stdout returns what fmt prints to.
func Stdout() io.Writer {
	if Output != nil {
		return Output()
	}
	return Descriptor(1)
}

// Stdin returns what fmt scans from.
func Stdin() io.Reader {
	if Input != nil {
		return Input()
	}
	return Descriptor(0)
}
