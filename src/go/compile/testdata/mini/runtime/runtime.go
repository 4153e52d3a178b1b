// Package runtime is the smallest run time that compiled code can stand on: memory that is never
// freed, one goroutine, no recovery. Tests of the compiler use it instead of the real one.
package runtime

import (
	"internal/abi"
	"unsafe"
)

func get_status() int32
func set_status(s int32)
func get_sp() uintptr
func set_splimit(p uintptr)
func raise()
func invoke(fn func())
func memorysize() uintptr
func memcopy(to, from unsafe.Pointer, n uintptr)
func memzero(p unsafe.Pointer, n uintptr)

//interleave:data heapStart
func heapStart() uintptr

//interleave:main
func maininit()

//interleave:import write
func hostWrite(fd int32, p unsafe.Pointer, n int32)

type hiter struct {
	key, elem unsafe.Pointer
}

var next uintptr

//interleave:export rt_main
//interleave:system
func main() int32 {
	next = heapStart()
	invoke(start)
	return get_status()
}

func start() { maininit() }

//interleave:system
func resumed() {}

//interleave:system
func morestack(size uint32) int32 { return 0 }

//interleave:system
func unwound(point int32) {}

//interleave:system
func alloc(n uintptr) unsafe.Pointer {
	p := next
	next += (n + 7) &^ 7
	return unsafe.Pointer(p)
}

//interleave:system
func newobject(t *abi.Type) unsafe.Pointer { return alloc(t.Size) }

//interleave:system
func newclosure(size uintptr, pointers *byte, words uintptr) unsafe.Pointer { return alloc(size) }

func makeslice(t *abi.Type, len, cap int) unsafe.Pointer {
	if len < 0 || cap < len {
		raise()
	}
	return alloc(t.Size * uintptr(cap))
}

//interleave:system
func growslice(old unsafe.Pointer, newLen, oldCap, num int, t *abi.Type) abi.SliceHeader {
	cap := max(2*oldCap+num, newLen) // of a first array, oldCap is told as 0
	p := alloc(t.Size * uintptr(cap))
	memcopy(p, old, t.Size*uintptr(newLen-num))
	return abi.SliceHeader{p, newLen, cap}
}

//interleave:system
func memequal(p, q unsafe.Pointer, n uintptr) bool {
	for i := uintptr(0); i < n; i++ {
		if *(*byte)(unsafe.Pointer(uintptr(p) + i)) != *(*byte)(unsafe.Pointer(uintptr(q) + i)) {
			return false
		}
	}
	return true
}

//interleave:system
func concat2(a, b string) string {
	p := alloc(uintptr(len(a) + len(b)))
	memcopy(p, unsafe.Pointer(unsafe.StringData(a)), uintptr(len(a)))
	memcopy(unsafe.Pointer(uintptr(p)+uintptr(len(a))), unsafe.Pointer(unsafe.StringData(b)), uintptr(len(b)))
	return unsafe.String((*byte)(p), len(a)+len(b))
}

//interleave:system
func concat3(a, b, c string) string { return concat2(concat2(a, b), c) }

//interleave:noreturn
func panicindex(i, n int64) { raise() }

//interleave:noreturn
func panicdivide() { raise() }

//interleave:noreturn
func panicnil() { raise() }

//interleave:noreturn
func panicwrap(text string) { raise() }

//interleave:noreturn
func panicSliceAcap(hi, cap int64) { raise() }

//interleave:noreturn
func panicSliceB(lo, hi int64) { raise() }

//interleave:noreturn
func panicSliceAlen(hi, n int64) { raise() }

//interleave:noreturn
func panicdottype(have, want, iface *abi.Type) { raise() }

//interleave:noreturn
func gopanic(v any) { raise() }

//interleave:system
func getitab(inter, t *abi.Type) *abi.Itab {
	n := len(inter.Methods)
	tab := (*abi.Itab)(alloc(24 + 8*uintptr(n)))
	tab.Inter, tab.Type = inter, t
	j := 0
	for i := 0; i < n; i++ {
		for j < len(t.Methods) && (t.Methods[j].Name != inter.Methods[i].Name || t.Methods[j].Type != inter.Methods[i].Type) {
			j++
		}
		if j == len(t.Methods) {
			return nil
		}
		slot := unsafe.Pointer(uintptr(unsafe.Pointer(&tab.Funcs)) + 8*uintptr(i))
		*(*uintptr)(slot) = t.Methods[j].Func
	}
	return tab
}

//interleave:system
func efaceeq(t *abi.Type, x, y unsafe.Pointer) bool { return memequal(x, y, t.Size) }

//interleave:system
func printlock() {}

//interleave:system
func printunlock() {}

//interleave:system
func printsp() { printstring(" ") }

//interleave:system
func printnl() { printstring("\n") }

//interleave:system
func printstring(s string) {
	hostWrite(2, unsafe.Pointer(unsafe.StringData(s)), int32(len(s)))
}

//interleave:system
func printbool(b bool) {
	if b {
		printstring("true")
	} else {
		printstring("false")
	}
}

//interleave:system
func printuint(v uint64) {
	var buf [20]byte
	i := len(buf)
	for {
		i--
		buf[i] = byte('0' + v%10)
		v /= 10
		if v == 0 {
			break
		}
	}
	p := alloc(20)
	for j := i; j < len(buf); j++ {
		*(*byte)(unsafe.Pointer(uintptr(p) + uintptr(j-i))) = buf[j]
	}
	hostWrite(2, p, int32(len(buf)-i))
}

//interleave:system
func printint(v int64) {
	if v < 0 {
		printstring("-")
		v = -v
	}
	printuint(uint64(v))
}

//interleave:noreturn
func panicrangestate(state int64) { raise() }

//interleave:noreturn
func panicshift() { raise() }

//interleave:noreturn
func panicSlice3Acap(max, cap int64) { raise() }

//interleave:noreturn
func panicSlice3B(hi, max int64) { raise() }

//interleave:noreturn
func panicSlice3C(lo, hi int64) { raise() }

//interleave:noreturn
func panicindexU(i uint64, n int64) { raise() }

//interleave:system
func typeequal(t *abi.Type, p, q unsafe.Pointer) bool { return memequal(p, q, t.Size) }
