package runtime

import "unsafe"

// This file has the builtins print and println, which write to standard error.

// printlock comes before what one print statement writes.
func printlock() {
	if mode() != 0 {
		visibleOp(opOutput, 0, 2)
		if tracing != 0 {
			emit(opOutput, getg(), 0, 0, 2, 0)
		}
	}
}

// printunlock comes behind it.
//
//interleave:system
func printunlock() {}

// printBuffer is where printing goes instead of standard error while printBufferLen is not 0: into
// the rest of a buffer of that length, as far as that goes (Stack).
var (
	printBuffer    unsafe.Pointer
	printBufferLen int32
	printBufferAt  int32
)

// printBytes prints n bytes at p.
//
//interleave:system
func printBytes(p unsafe.Pointer, n int32) {
	if printBufferLen == 0 {
		hostWrite(2, p, n)
		return
	}
	if left := printBufferLen - printBufferAt; n > left {
		n = left
	}
	if printBufferAt < 0 { // what comes first is left out
		printBufferAt++
		p = unsafe.Add(p, 1)
		n--
	}
	memcopy(unsafe.Add(printBuffer, printBufferAt), p, uintptr(n))
	printBufferAt += n
}

//interleave:system
func printstring(s string) {
	if len(s) != 0 {
		printBytes(unsafe.Pointer(unsafe.StringData(s)), int32(len(s)))
	}
}

//interleave:system
func printsp() { printstring(" ") }

//interleave:system
func printnl() { printstring("\n") }

//interleave:system
func printbool(v bool) {
	if v {
		printstring("true")
	} else {
		printstring("false")
	}
}

// printDigits is where numbers are written before they are printed.
var printDigits [64]byte

//interleave:system
func printuint(v uint64) {
	end := unsafe.Add(unsafe.Pointer(&printDigits), 63)
	p := end
	for {
		p = unsafe.Add(p, -1)
		*(*byte)(p) = byte('0' + v%10)
		v /= 10
		if v == 0 {
			break
		}
	}
	printBytes(p, int32(uintptr(end)-uintptr(p)))
}

//interleave:system
func printint(v int64) {
	if v < 0 {
		printstring("-")
		v = -v
	}
	printuint(uint64(v))
}

//interleave:system
func printhex(v uint64) {
	const digits = "0123456789abcdef"
	end := unsafe.Add(unsafe.Pointer(&printDigits), 63)
	p := end
	for {
		p = unsafe.Add(p, -1)
		*(*byte)(p) = *(*byte)(unsafe.Add(unsafe.Pointer(unsafe.StringData(digits)), v&15))
		v >>= 4
		if v == 0 {
			break
		}
	}
	printstring("0x")
	printBytes(p, int32(uintptr(end)-uintptr(p)))
}

// printfloat prints the shortest decimal that is v, as strconv's format 'g' does.
//
//interleave:system
func printfloat(v float64) {
	p := unsafe.Pointer(&printDigits)
	printBytes(p, hostFormatFloat(v, 64, p))
}

// printfloat32 is printfloat for a float32.
//
//interleave:system
func printfloat32(v float64) {
	p := unsafe.Pointer(&printDigits)
	printBytes(p, hostFormatFloat(v, 32, p))
}

//interleave:system
func printcomplex(v complex128) {
	printstring("(")
	printfloat(real(v))
	printPlus(imag(v))
	printfloat(imag(v))
	printstring("i)")
}

// printcomplex64 is printcomplex for a complex64.
//
//interleave:system
func printcomplex64(v complex128) {
	printstring("(")
	printfloat32(real(v))
	printPlus(imag(v))
	printfloat32(imag(v))
	printstring("i)")
}

// printPlus prints the sign of an imaginary part that does not print one itself.
//
//interleave:system
func printPlus(v float64) {
	if v != v || !signbit(v) && v <= maxFloat {
		printstring("+")
	}
}

//interleave:system
func printpointer(p unsafe.Pointer) { printhex(uint64(uintptr(p))) }

//interleave:system
func printslice(s []byte) {
	printstring("[")
	printint(int64(len(s)))
	printstring("/")
	printint(int64(cap(s)))
	printstring("]")
	printpointer(unsafe.Pointer(unsafe.SliceData(s)))
}

//interleave:system
func printeface(v any) {
	words := (*[2]unsafe.Pointer)(unsafe.Pointer(&v))
	printInterface(words[0], words[1])
}

//interleave:system
func printiface(tab, data unsafe.Pointer) { printInterface(tab, data) }

//interleave:system
func printInterface(first, data unsafe.Pointer) {
	printstring("(")
	printpointer(first)
	printstring(",")
	printpointer(data)
	printstring(")")
}
