package p

import "unsafe"

type bytes []byte

func lists(b bytes, s string, n []int, m map[string]int, a [4]int, c chan int, r <-chan int) {
	_ = append(b, s...)
	_ = append(b, 'x', 1)
	_ = append(n, "x" /* ERROR "cannot use \"x\" (untyped string constant) as int value in argument to append" */)
	_ = append(s /* ERROR "invalid append: argument must be a slice; have s (variable of type string)" */, 1)
	_ = append(nil /* ERROR "argument must be a slice; have untyped nil" */, 1)
	_ = append /* ERROR "invalid operation: not enough arguments for append() (expected 1, found 0)" */ ()
	_ = append(n, 1, n /* ERROR "too many arguments in call to append" */ ...)
	copy(b, s)
	copy(n /* ERROR "invalid copy: arguments n (variable of type []int) and b (variable of slice type bytes) have different element types int and byte" */, b)
	copy(a[:], n)
	delete(m, "k")
	delete(m, 1 /* ERROR "as string value in argument to delete" */)
	clear(m)
	clear(a /* ERROR "cannot clear a (variable of type [4]int): argument must be (or constrained by) map or slice" */)
	close(c)
	close(r /* ERROR "cannot close receive-only channel r" */)
	_ = make([]int, 2, 1+1)
	_ = make([]int, 3 /* ERROR "length and capacity swapped" */, 1)
	_ = make([]int, - /* ERROR "index -1 (constant of type int) must not be negative" */ 1)
	_ = make(a /* ERROR "a (parameter) is not a type" */)
	_ = make([ /* ERROR "cannot make [4]int: type must be slice, map, or channel" */ 4]int)
	assert(len(a) == 4)
	assert(cap(&a) == 4)
	assert(len("日本") == 6)
	len /* ERROR "len(n) (value of type int) is not used" */ (n)
	println /* ERROR "invalid use of ... with built-in println" */ (n...)
}

func numbers(f float32, d float64, i int) {
	_ = complex(f, 1)
	_ = complex(f /* ERROR "invalid operation: complex(f, d) (mismatched types float32 and float64)" */, d)
	assert(real(3+4i) == 3)
	assert(imag(3+4i) == 4)
	assert(min(3, 1.5, 'a') == 1.5)
	assert(max("a", "b") == "b")
	_ = min(i, 2)
	_ = min(i, d /* ERROR "mismatched types int (previous argument) and float64 (type of d)" */)
	_ = max(nil /* ERROR "cannot be ordered" */)
}

type pair struct {
	a byte
	b int64
}

func sizes(p pair, q *byte) {
	assert(unsafe.Sizeof(p) == 16)
	assert(unsafe.Offsetof(p.b) == 8)
	assert(unsafe.Alignof(p.a) == 1)
	_ = unsafe.Slice(q, - /* ERROR "length -1 (constant of type int) must not be negative" */ 1)
	_ = unsafe.String(q, 3)
	_ = unsafe.Offsetof(p /* ERROR "p is not a selector expression" */)
}

// new takes an expression from go1.26 on.
func news() {
	var _ *int = new(1)
	var _ *string = new("a")
	_ = new(nil /* ERROR "use of untyped nil in argument to new" */)
	_ = new(len /* ERROR "len (built-in) must be called" */)
	_ = new /* ERROR "too many arguments for new(int, 1)" */ (int, 1)
}
