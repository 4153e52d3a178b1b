package main

import (
	"fmt"
	"runtime"
	"strings"
	"sync"
)

type integer interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr
}

type Shape interface{ Area() int }

var (
	_    sync.Mutex
	_    = strings.Repeat
	fuel = 3000
)

func tick() {
	if fuel--; fuel < 0 {
		panic("out of fuel")
	}
}

func guard(name string, f func()) {
	fuel = 3000
	defer func() {
		if r := recover(); r != nil {
			fmt.Printf("%s panicked: %v\n", name, r)
		}
	}()
	f()
}

// show prints what was recovered, and what kind of error it is.
func show(r any) {
	switch e := r.(type) {
	case runtime.Error:
		fmt.Println("run-time error:", e)
	case error:
		fmt.Println("error:", e)
	default:
		fmt.Printf("%T %v\n", r, r)
	}
}

type Stack[T any] struct{ items []T }

func NewStack[T any]() *Stack[T] { return &Stack[T]{} }

func (s *Stack[T]) Push(x T) { s.items = append(s.items, x) }

func (s *Stack[T]) Len() int { return len(s.items) }

func (s *Stack[T]) Pop() (x T) {
	if n := len(s.items); n > 0 {
		x, s.items = s.items[n-1], s.items[:n-1]
	}
	return
}

func (s *Stack[T]) All() func(func(T) bool) {
	return func(yield func(T) bool) {
		for _, x := range s.items {
			if !yield(x) {
				break
			}
		}
	}
}

type Pair[K comparable, V any] struct {
	Key   K
	Value V
}

func id[T any](x T) T { return x }

func nz[T integer](x T) T {
	if x == 0 {
		return 1
	}
	return x
}

func choose[T any](first bool, x, y T) T {
	if first {
		return x
	}
	return y
}

func least[T ~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr | ~float32 | ~float64 | ~string](x, y T) T {
	if x < y {
		return x
	}
	return y
}

func last[T any](list ...T) T { return list[len(list)-1] }

func ptr[T any](x T) *T { return &x }

func value[T any](p *T) (v T) {
	if p != nil {
		v = *p
	}
	return
}

func as[T any](x any) T {
	v, _ := x.(T)
	return v
}

func mod(i, n int) int { return int(uint(i) % uint(n)) }

func at[T any](s []T, i int) (v T) {
	if len(s) > 0 {
		v = s[mod(i, len(s))]
	}
	return
}

func cut[T any](s []T, i, j int) []T {
	if len(s) == 0 {
		return s
	}
	i, j = mod(i, len(s)), mod(j, len(s)+1)
	return s[min(i, j):max(i, j)]
}

// short keeps strings from growing for ever.
func short[S ~string](s S) S { return s[:min(len(s), 300)] }

func overwrite[T any](s, by []T) []T { return append(s[:0], by[:min(len(s), len(by))]...) }

func sub[S ~string](s S, i, j int) S {
	if len(s) > 200 {
		s = s[:200]
	}
	i, j = mod(i, len(s)+1), mod(j, len(s)+1)
	return s[min(i, j):max(i, j)]
}

func mapped[T, U any](s []T, f func(T) U) []U {
	var out []U
	for _, x := range s {
		out = append(out, f(x))
	}
	return out
}

func each[T any](s []T) func(yield func(T) bool) {
	return func(yield func(T) bool) {
		for _, x := range s {
			if !yield(x) {
				return
			}
		}
	}
}

func countdown(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		for ; n > 0 && yield(n); n-- {
		}
	}
}

func area(s Shape) int {
	if s == nil {
		return -1
	}
	return s.Area()
}

type D0 int16
func (d D0) Area() int { return int(d) + 0 }
type D1 int16
func (d D1) Area() int { return int(d) + 1 }
type D2 string
type D3 float32
func (d D2) String() string { return "D2:" + string(d) }
type S0 struct {
A0 int32
A1 D1
A2 float64
A3 uint32
A4 D1
}
func (s S0) Area() int { return int(s.A0) * 2 }
type S1 struct {
A0 uint64
A1 int64
A2 int8
A3 int8
}
func (s S1) Area() int { return int(s.A0) * 3 }
type S2 struct {
A0 uint
A1 D1
A2 int
A3 S0
A4 int8
}
func (s *S2) Area() int { return int(s.A0) * 4 }
var g0 int
var g1 int8
var g2 string
var g3 []int
var g4 map[string]int
var g5 S0
func globals() {
g0 = (id(int(-9223372036854775806)) &^ id(int(4611686018427387904)))
g1 = ((id(int8(65)) + int8(-128)) & (id(int8(127)) >> (id(int64(-4)) & 63)))
g2 = string("")
g3 = []int{int(9223372036854775806), int(6), (id(int(7)) >> 30)}
g4 = map[string]int{id(string("a")): int(-4), }
g5 = S0{A0: (id(int32(-6)) / nz(int32(-5))), A1: (+id(D1(-5))), A3: (id(uint32(4)) + uint32(4)), }
}

func f0(v0 D3) (out string) {
tick()
v0 = ((v0 - (v0 / id(D3(3.25)))) - (-(v0 / v0)))
var rec1 func(n int, x uint32) uint32
rec1 = func(n int, x uint32) uint32 {
if n <= 0 {
return x
}
defer func() { x++ }()
return rec1(n-1, x*3+(id(uint32(6)) % nz(uint32(9)))) + rec1(n-2, x)
}
v2 := rec1(7, (id(uint32(2)) - uint32(4294967295)))
_ = v2
if ((id(uint8(8)) &^ uint8(8)) == uint8(len(out))) {
return out
}
return string("héllo")
}

func f1(v0 uintptr) (out []string) {
tick()
if (id(int64(-9)) >= (id(int64(-6)) - int64(2))) {
return out
}
var v1 D1 = D1(int8(id(int(0))))
_ = v1
if false {
out = []string{string(""), at(out, int(6)), sub(f0(D3(3.25)), int(-9223372036854775808), int(7)), at(out, int(-8))}
} else {
v0, v0 = v0, (id(uintptr(8)) | (id(uintptr(2)) >> 42))
}
return mapped(out, func(x string) string { return x })
}

func f2(v0 S1, v1 float64, v2 int8) (out S2) {
tick()
var v3 *S1 = &S1{A1: int64((^id(int16(6)))), A2: (int8(v1) & min(v2, v2)), }
_ = v3
if (S2{A1: D1(7), A3: S0{A1: D1(-9), A2: v1, A4: D1(10922), }, A4: v2, } == out) {
switch (id(int16(10922)) % nz(max(id(int16(4)), int16(10922)))) {
case int16(-2):
{
out.A3 = S0{A1: ((id(D1(-2)) &^ D1(-9)) + out.A1), A2: float64(id(D0(-5))), A3: uint32(1431655765), A4: D1(-3), }
}
case id(int16(32765)):
{
var v4 D1 = (id(D1(10922)) - D1(id(float32(16777217))))
_ = v4
v1 += float64((id(D3(-1)) - D3(3.25)))
}
case int16(16384):
{
v3 = v3
var v5 [2][2]uint16 = last[[2][2]uint16]([2][2]uint16{[2]uint16{uint16(4)}, [2]uint16{uint16(21845), uint16(65535)}}, [2][2]uint16{[2]uint16{}, [2]uint16{}})
_ = v5
var v6 []uint8 = []uint8{uint8(6), uint8(3), uint8(9), uint8(0)}
_ = v6
v6 = v6[:min(2, len(v6)):min(3, len(v6))]
}
case int16(8):
{
var rec7 func(n int, x int8) int8
rec7 = func(n int, x int8) int8 {
if n <= 0 {
return x
}
defer func() { x++ }()
return rec7(n-1, x*3+(v2 | v2)) + rec7(n-2, x)
}
v8 := rec7(4, (id(int8(-4)) + v2))
_ = v8
}
default:
{
v0.A1 -= ((-id(int64(-6))) - (id(int64(-4)) >> id(uint8(128))))
}
}
var v9 map[uint16]S0 = last[map[uint16]S0](map[uint16]S0{id(uint16(21845)): S0{A0: int32(5), A2: float64(1e10), A4: D1(-9), }, id(uint16(2)): S0{A0: int32(5), A1: D1(-8), A2: v1, A4: D1(-32766), }, id(uint16(0)): S0{A2: v1, A3: uint32(3), A4: D1(3), }, }, map[uint16]S0{id(uint16(3)): out.A3, id(uint16(32769)): S0{A4: D1(-9), }, })
_ = v9
}
var v14 func(int, bool) bool = last[func(int, bool) bool](func(p10 int, p11 bool) bool { return (!p11) }, func(p12 int, p13 bool) bool { return (id(uintptr(4)) >= uintptr(9)) })
_ = v14
var v15 S1 = v0
_ = v15
L16:
for v17 := range each(cut([]uintptr{uintptr(id(uint64(8))), uintptr(id(D3(16777217)))}, 0, 5)) {
_ = v17
{
tick()
{
if (sub(id(D2("go")), int(3074457345618258602), int(8)) > D2(fmt.Sprint(uint8(id(D1(6)))))) {
var v18 D0 = (-id(D0(2)))
_ = v18
v3 = &S1{A1: ((id(int64(2)) &^ int64(-9223372036854775807)) / nz(int64(3))), A2: v2, A3: v2, }
v2 = int8((uint32(id(uint8(2))) | min(id(uint32(0)), uint32(5))))
} else {
v14 = v14
}
for v20 := range each(cut([]int8{int8(-127), v2}, 0, 5)) {
_ = v20
{
tick()
{
v2, v14 = (int8(id(D0(-6))) - (id(int8(42)) - v20)), func(p21 int, p22 bool) bool { return p22 }
if (v0 == value(v3)) {
break L16
}
var v23 D3 = D3(1e30)
_ = v23
var v24 any = any(D1(-2))
_ = v24
}
}
}
v3 = v3
}
}
}
var v25 S0 = S0{A0: int32(2147483645), A1: (out.A1 | D1(-7)), A2: float64(id(uint32(0))), A3: uint32((id(D0(-9)) >> 3)), A4: (id(D1(-6)) + (id(D1(-7)) - D1(32767))), }
_ = v25
return out
}

func f3(v0 uint8, v1 S1) (out []uint64) {
tick()
v2 := (id(int64(-6)) / int64(id(D3(-2.5e-3))))
if v2 := v2 + 1; v2 > int64(9223372036854775805) {
v2 := uint8(v2)
v2++
_ = v2
} else if v2 := fmt.Sprint(v2); len(v2) > 1 {
v2 += "."
} else {
v2 = v2[:0]
}
_ = v2
var v3 []int32 = []rune(sub((fmt.Sprint(int32(-5))), 0, 9))
_ = v3
fmt.Printf("%q\n", (string(rune(at(v3, g0)))))
func() {
var v4 S0 = g5
_ = v4
var v5 S2 = S2{A0: uint(id(float64(0.5))), A1: D1(id(uintptr(0))), A2: g0, A3: v4, }
_ = v5
fmt.Printf("%d\n", v5)
}()
ms6 := map[uint64][]S2{}
for i := range 3 {
k := uint64(2)
ms6[k] = append(ms6[k], S2{A0: uint(i)})
ms6[k][0].A0++
}
fmt.Println(len(ms6), ms6)
if g4 != nil {
g4[g2] = (len(v3))
}
return []uint64{}
}

func f4() (out uint32) {
tick()
out, out = (out << (id(int32(0)) & 63)), uint32(int16(id(D1(10922))))
{
n1 := 0
G0:
n1++
tick()
{
out, out = ((out % nz(out)) &^ (out & out)), out
out = (out / nz(out))
}
if n1 < 1 {
goto G0
}
}
out = (out / nz(((out &^ uint32(3)) + uint32(1))))
out += out
return out
}

func f5(v0 S2, v1 float32) (out float32) {
tick()
var v6 func(int, S0) S0 = choose(true, func(p2 int, p3 S0) S0 { return p3 }, func(p4 int, p5 S0) S0 { return choose(true, g5, g5) })
_ = v6
g5.A4--
g1 = g1
fmt.Printf("%+v %-5d| %+v\n", g5, g1, g5)
g5 = S0{A3: uint32(1431655765), }
if (id(int32(715827882)) != (id(int32(715827882)) - int32(-7))) {
panic(short((g2 + sub(g2, g0, g0))))
}
return v1
}

func f6() (out string) {
tick()
out, out = (fmt.Sprint(int8(id(int16(0))))), last[string](short((out + string("x\ty"))), short((out + out)))
var v0 D0 = (D0((id(int(6)) - int(1))) / nz((id(D0(32766)) << 0)))
_ = v0
return f0(D3(0.5))
}

func run4() {
if true {
var v0 string = strings.ToUpper(strings.TrimSpace(g2))
_ = v0
var v2 uintptr
{
left, right := make(chan uintptr), make(chan string)
go func() {
for x1 := range uintptr(4) {
_ = x1
left <- choose(false, min(x1, x1), x1)
}
close(left)
}()
go func() {
for i := range 3 {
right <- strings.Repeat("x", i)
}
close(right)
}()
for left != nil || right != nil {
select {
case x, ok := <-left:
if !ok {
left = nil
}
v2 += x
case s, ok := <-right:
if !ok {
right = nil
}
v2 += uintptr(len(s))
}
}
}
g2 = g2
}
var v3 Shape = Shape(((id(D0(32765)) >> (id(int8(-8)) & 63)) / nz((id(D0(-1)) | D0(4)))))
_ = v3
for v5 := range 3 {
_ = v5
{
tick()
{
fmt.Printf("%v\n", S0{A1: g5.A1, A2: ((id(float64(3.25)) + float64(-1)) + g5.A2), A4: D1(16383), })
}
}
}
func() {
var v6 any = any(string("世界"))
_ = v6
var v7 []string = f1(((id(uintptr(18446744073709551614)) + uintptr(9223372036854775809)) * (id(uintptr(4)) >> id(uint(9223372036854775808)))))
_ = v7
g3 = overwrite(g3, g3)
g4 = map[string]int{id(string("🙂")): g4[g2], }
}()
if last[bool](id(true), (S0{A1: D1(-1), A2: float64(-2.5e-3), A3: uint32(9), A4: D1(7), } == g5)) {
var v9 uint16
{
parts := make([]uint16, 1+mod(int(3074457345618258602), 5))
var wg sync.WaitGroup
for i := range parts {
wg.Go(func() {
x8 := uint16(i)
_ = x8
parts[i] = (choose(false, x8, x8) + x8)
})
}
wg.Wait()
for i, part := range parts {
v9 += part << (i % 4)
}
}
switch uint64(3) {
case uint64(6148914691236517205):
{
fmt.Printf("%T %-5d|\n", g3, g0)
}
case uint64(2):
{
var v10 int16 = int16(-7)
_ = v10
}
case uint64(9):
{
for v12 := range 3 {
_ = v12
{
tick()
{
const (
C13A = iota*7 + 9
C13B
_
C13C
C13D = len("xyz") + 15
C13Big = 1<<100 - 60
C13F = C13A/7.0 + 1i*1i
)
fmt.Println(C13A, C13B, C13C, C13D/3, C13Big>>96, C13F)
v14 := float64(C13B) * float64(C13C)
_ = v14
var v15 complex128 = complex128(1)
_ = v15
fmt.Printf("%5t\n", id(false))
}
}
}
func() {
if len(g3) < 20 {
g3 = append(g3[:len(g3):len(g3)], int(id(D3(16777217))), g0)
}
var v16 *S1 = &S1{A0: uint64(0), A1: (^(id(int64(8)) &^ int64(-1))), A2: (id(int8(2)) &^ g1), }
_ = v16
}()
if last[bool](((id(true) && false) && (!id(true))), (short((id(D2("")) + D2("quo\"te"))) > D2("\x00z"))) {
v9 &= v9
st17 := NewStack[int8]()
st17.Push(int8(-9))
st17.Push(last[int8](int8(len(g4)), int8(len(g4))))
st17.Push(g1)
v18, v19 := st17.Pop(), st17.Len()
for x := range st17.All() {
_ = x
v19 += 10
}
_ = v18
fmt.Printf("%v %T\n", Pair[string, int8]{"k", v18}, st17)
copy(g3, g3)
}
}
case uint64(4):
{
fmt.Println(v9, g4, last[bool](id(true), (id(float32(-1)) <= float32(1))))
fmt.Printf("%o\n", (D1(len(g2)) + D1(uint8(id(int64(2))))))
}
default:
{
g4[g2] = g0
}
}
g5 = g5
v20 := f3(uint8(len(g4)), S1{A1: int64(1), A2: int8(8), })
_ = v20
}
v3, g2 = v3, g2
g3 = []int{g0, g0, g0}
{
n22 := 0
G21:
n22++
tick()
{
var v23 map[uint]S1 = map[uint]S1{id(uint(6148914691236517205)): S1{A0: (id(uint64(6148914691236517205)) | uint64(9)), A1: int64(6), A3: (+g1), }, }
_ = v23
for i25 := 0; i25 < 5 && ((id(uint16(0)) << id(uint32(8))) < max(id(uint16(6)), uint16(32767))); i25++ {
tick()
{
var v26 map[uintptr]uintptr = map[uintptr]uintptr{id(uintptr(9)): uintptr(18446744073709551615), id(uintptr(8)): uintptr(9223372036854775809), id(uintptr(0)): uintptr(0), }
_ = v26
var v27 string = min(g2, string(""))
_ = v27
g3 = append(g3[:len(g3):len(g3)], (len(g3)))
var v28 *bool = ptr(true)
_ = v28
}
}
}
if n22 < 3 {
goto G21
}
}
var rec29 func(n int, x uint16) uint16
rec29 = func(n int, x uint16) uint16 {
if n <= 0 {
return x
}
defer func() { x++ }()
return rec29(n-1, x*3+uint16(5)) + rec29(n-2, x)
}
v30 := rec29(1, (^id(uint16(9))))
_ = v30
}

func run3() {
g2 = string("x\ty")
g3 = last[[]int](append(g3[:len(g3):len(g3)], max(g0, g0)), choose((S1{A0: uint64(7), A1: int64(-9223372036854775807), A2: g1, } != S1{A0: uint64(9), A2: int8(-3), A3: g1, }), g3, choose(true, []int{g0, g0}, g3)))
g0 = (g0 >> uint8(len(g3)))
g5.A3 += uint32(id(uint16(2)))
for i1 := 0; i1 < 4 && choose(choose(false, true, false), false, (id(false) || false)); i1++ {
tick()
{
var v2 *S0 = &S0{A2: (id(float64(16777217)) * max(id(float64(16777217)), float64(-1))), A3: uint32(len(g4)), A4: (last[D1](D1(6), D1(32767)) * (id(D1(6)) &^ D1(5))), }
_ = v2
fmt.Printf("%v\n", value(v2))
g4[g2] += choose(false, g0, g0)
}
}
}

func run2() {
var v0 *S1 = &S1{A0: uint64(6), A1: (id(int64(-9223372036854775807)) - int64(len(g4))), A2: int8((id(uint16(1)) % nz(uint16(4)))), A3: int8(len(g4)), }
_ = v0
v1 := f5(S2{A1: D1(-32768), A2: int(4), A4: int8(1), }, float32(id(int8(7))))
_ = v1
v2, v3 := g4[short((sub(g2, g0, int(7)) + g2))]
_, _ = v2, v3
fmt.Println(g0, []uint64{uint64(7), uint64(7), uint64(0), uint64(5)})
fmt.Printf("%v\n", uintptr(len(g2)))
fmt.Println(v1, v2, g0, ((g1 + g1) << 26))
fmt.Printf("%v\n", short((g2 + sub(short((g2 + g2)), g0, v2))))
}

func run1() {
if (least(D2(string(rune(id(int32(-1))))), short((id(D2("go")) + D2("long enough to matter")))) <= sub(id(D2("\x00z")), int(7), g0)) {
fmt.Println(g1, g2, short((g2 + (fmt.Sprint(int64(3074457345618258602))))))
g3 = g3
defer func() {
g3 = append(g3[:len(g3):len(g3)], last[int](int(id(float32(1e10))), (g0 * g0)))
}()
const (
C0A = iota*5 + 3
C0B
_
C0C
C0D = len("a") + 0
C0Big = 1<<100 - 63
C0F = C0A/7.0 + 1i*1i
)
fmt.Println(C0A, C0B, C0C, C0D/3, C0Big>>73, C0F)
v1 := int(C0B) * int(C0C)
_ = v1
}
for v3, v4 := range cut([]int8{g1}, 0, 6) {
_, _ = v3, v4
{
tick()
{
delete(g4, short((short((g2 + g2)) + short((g2 + g2)))))
g5.A3, v4 = ((id(uint32(9)) >> id(uintptr(1))) + uint32(len(g4))), (int8(len(g3)) | (v4 % nz(g1)))
v5 := f3(uint8(len(g4)), S1{A1: int64(7), A2: g1, A3: v4, })
_ = v5
}
}
}
v6 := f5(S2{A0: uint(4), A1: D1(-5), A3: g5, A4: g1, }, id(float32(1.0/3)))
_ = v6
g5 = S0{A1: ((id(D1(-3)) % nz(D1(10922))) & (id(D1(-8)) &^ D1(3))), A2: ((id(float64(0)) + float64(1e30)) / g5.A2), A3: (id(uint32(4)) / nz((id(uint32(3)) & uint32(9)))), A4: choose((S1{A2: g1, } != S1{A0: uint64(1), A1: int64(-9), A2: int8(7), A3: int8(-126), }), (id(D1(7)) ^ D1(16385)), D1(-4)), }
fmt.Printf("%#v\n", g4)
var v7 complex128 = (complex((id(float64(0)) - float64(-2.5e-3)), (id(float64(1e10)) - float64(3.25))) - complex((id(float64(0)) / id(float64(16777217))), last[float64](float64(0), float64(0))))
_ = v7
fmt.Printf("%T\n", g4)
}

func main() {
guard("globals", globals)
guard("run4", run4)
guard("run3", run3)
guard("run2", run2)
guard("run1", run1)
fmt.Println("g0", g0)
fmt.Println("g1", g1)
fmt.Println("g2", g2)
fmt.Println("g3", g3)
fmt.Println("g4", g4)
fmt.Println("g5", g5)
}
