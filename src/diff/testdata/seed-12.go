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

type D0 uint64
func (d D0) Area() int { return int(d) + 0 }
type D1 int32
func (d D1) Area() int { return int(d) + 1 }
type D2 string
type D3 float64
func (d D2) String() string { return "D2:" + string(d) }
type S0 struct {
A0 uint16
A1 int
A2 D2
}
func (s S0) Area() int { return int(s.A0) * 2 }
type S1 struct {
A0 int16
A1 int8
A2 int16
}
func (s S1) Area() int { return int(s.A0) * 3 }
type S2 struct {
A0 int16
A1 uint
}
func (s *S2) Area() int { return int(s.A0) * 4 }
var g0 int
var g1 int
var g2 string
var g3 []int
var g4 map[string]int
var g5 S0
func globals() {
g0 = id(int(-6))
g1 = int(5)
g2 = short((short((id(string("x\ty")) + string("a"))) + sub(string("long enough to matter"), int(9223372036854775805), int(1))))
g3 = []int{int(7), int(-5), int(-2), int(-9223372036854775806)}
g4 = map[string]int{id(string("long enough to matter")): int(9223372036854775805), id(string("héllo")): int(-4), }
g5 = S0{A0: uint16(8), A2: D2("🙂"), }
}

func f0() (out D3) {
tick()
g5.A1 |= least((+g0), (g1 % nz(g1)))
if len(g3) < 20 {
g3 = append(g3[:len(g3):len(g3)], (len(g2)), (g0 / nz(g1)))
}
var v0 [3]S2 = [3]S2{S2{A1: uint(18446744073709551615), }, S2{A0: int16(-3), A1: uint(4), }, S2{A1: uint(6148914691236517205), }}
_ = v0
v1, v2 := g4[short((max(g2, g2) + short((id(string("")) + string("go")))))]
_, _ = v1, v2
fmt.Printf("%v %T %U\n", g3, v0, g0)
clear(cut(g3, 0, v1))
if ((id(uint64(2)) &^ uint64(9223372036854775807)) != id(uint64(18446744073709551614))) {
panic(fmt.Errorf("error %d", g0))
}
return out
}

func f1() (out float64) {
tick()
func() {
defer func() { show(recover()) }()
ch := make(chan int)
close(ch)
close(ch)
}()
println(int64(len(g4)), (-int16(id(uint32(8)))), int64(7))
v0 := 0
for k, e := range g4 {
v0 += len(fmt.Sprint(k)) + len(fmt.Sprint(e))*3
}
_ = v0
g0, v0 = (int(id(D3(3.25))) - (g0 + v0)), g0
for v2 := range countdown(5) {
_ = v2
{
tick()
{
if len(g3) < 20 {
g3 = append(g3[:len(g3):len(g3)], (len(g2)), (g1 >> id(uint16(32769))))
}
}
}
}
var v3 string = g2
_ = v3
return out
}

func f2(v0 bool) (out bool) {
tick()
out = v0
if (int16(D0(id(int64(0)))) < ((id(int16(5)) | int16(5)) / int16(id(uint64(1))))) {
{
n2 := 0
G1:
n2++
tick()
{
var v3 D2 = min(D2(fmt.Sprint(uint32(0))), D2(fmt.Sprint(uint8(id(D1(-3))))))
_ = v3
var v4 any = any(uint64(len(v3)))
_ = v4
}
if n2 < 1 {
goto G1
}
}
var v5 [2]D1 = [2]D1{((id(D1(2)) * D1(2)) << (id(int8(-6)) & 63))}
_ = v5
} else {
var v6 int = int(choose((id(uint32(4)) < uint32(1431655765)), (id(uint32(4294967295)) >> 14), (id(uint32(2)) ^ uint32(0))))
_ = v6
}
out, out = id(false), choose((id(string("go")) > string("世界")), (out && out), (id(uint16(4)) == uint16(7)))
v0, v0 = v0, id(false)
func() {
defer func() { _ = recover() }()
_ = any(S1{A1: int8(-4), A2: int16(-1), }).(uint8)
}()
var v7 complex128 = complex128(0)
_ = v7
if v0 {
panic(fmt.Errorf("error %d", (id(int(3)) >> id(uint(3)))))
}
return out
}

func f3(v0 string, v1 uint) (out uint) {
tick()
func() {
defer func() { _ = recover() }()
panic(fmt.Errorf("wrapped: %w", fmt.Errorf("inner")))
}()
switch id(uint64(9)) {
case id(uint64(6)):
{
v0 = short((id(string("\x00z")) + short((v0 + (fmt.Sprint(int64(4)))))))
switch uint32(len(v0)) {
case uint32(8):
{
if ((id(float64(1e30)) - float64(16777217)) != (id(float64(1)) - float64(16777217))) {
return uint(uintptr(len(v0)))
}
}
fallthrough
case uint32(0):
{
var v2 uint = out
_ = v2
{
n4 := 0
G3:
n4++
tick()
{
out *= uint(len(v0))
var v5 D3 = min(id(D3(1e10)), (-D3(id(uint16(9)))))
_ = v5
}
if n4 < 4 {
goto G3
}
}
var v8 func(int, string) string = func(p6 int, p7 string) string { return sub(v0, int(4), int(8)) }
_ = v8
}
fallthrough
case uint32(4):
{
var v9 uint = (uint((id(int32(-9)) >> id(uint16(4)))) - uint(len(v0)))
_ = v9
v9, v0 = ((v9 ^ v1) << id(uint64(18446744073709551613))), sub(short((v0 + string("quo\"te"))), int(-6), int(4611686018427387905))
v1 <<= 28
}
case id(uint32(3)):
{
out, v0 = out, min(sub(string("🙂"), int(9), int(0)), id(string("long enough to matter")))
}
default:
{
L10:
for v11, v12 := range sub(short((id(string("quo\"te")) + short((v0 + v0)))), 0, 6) {
_, _ = v11, v12
{
tick()
{
var v13 string = string([]int32{v12, int32(len(v0))})
_ = v13
if false {
break L10
}
}
}
}
ar14 := [...]uintptr{5: id(uintptr(1)), 0: least(uintptr(9), uintptr(0))}
ar14b, ar14p := ar14, &ar14
ar14p[1] = (id(uintptr(9223372036854775808)) % nz(uintptr(0)))
for i, x := range ar14 {
ar14[(i+1)%len(ar14)] = x
}
_, _ = ar14b, ar14p
}
}
for v16 := range each(cut([]int8{}, 0, 5)) {
_ = v16
{
tick()
{
v16 -= ((v16 << id(uint32(1))) &^ v16)
}
}
}
}
fallthrough
case uint64(8):
{
v1, v1 = v1, ((v1 + out) - out)
var v19 func(int, string) string = func(p17 int, p18 string) string { return least(p18, short((v0 + p18))) }
_ = v19
var v20 [2]bool = choose((!(id(uint64(2)) > uint64(8))), [2]bool{false}, [2]bool{})
_ = v20
var v21 uint16 = ((id(uint16(3)) % nz((+id(uint16(1))))) * (uint16(id(D0(5))) >> 38))
_ = v21
}
}
out, v1 = ((id(uint(3)) - v1) * uint(id(int16(-1)))), out
return uint(9223372036854775807)
}

func f4(v0 uint64, v1 D3, v2 bool) (out int) {
tick()
v0, out = ((id(uint64(2)) &^ v0) + choose(true, uint64(0), v0)), (int(id(int8(8))) + (id(int(9223372036854775807)) / nz(out)))
v0, v1 = v0, D3(1e30)
for v4 := range countdown(4) {
_ = v4
{
tick()
{
v1 = least(D3((id(float64(1)) + float64(-1))), (D3(id(uint64(5))) + (id(D3(0)) - v1)))
st5 := NewStack[[]uint32]()
st5.Push([]uint32{uint32(1), uint32(1431655765)})
v6, v7 := st5.Pop(), st5.Len()
for x := range st5.All() {
_ = x
v7 += 10
}
_ = v6
if v2 {
var v8 bool = (id(D0(9223372036854775808)) == (id(D0(9)) * (id(D0(7)) | D0(18446744073709551613))))
_ = v8
var v9 []uint8 = []byte(sub(string("a"), 0, 9))
_ = v9
}
out <<= 18
}
}
}
func() {
mv10 := S1{A0: int16(-1), A1: int8(8), A2: int16(4), }
mv10f := mv10.Area
mv10.A0++
v11 := mv10f()*1000 + mv10.Area() + S1.Area(mv10)
_ = v11
}()
out = int(id(uint32(2)))
out ^= out
return (((out - out) / nz((id(int(-2)) << id(uint32(7))))) - int(3))
}

func run3() {
fmt.Println(g5, g2, g4, []uint32{uint32(id(int8(-1))), uint32(2147483647), (id(uint32(9)) % nz(uint32(2147483648)))})
func() {
fmt.Println(g3, g4, g1, int64(choose(true, D3(-1), D3(3.25))))
g0 = (len(g3))
}()
L0:
for v1, v2 := range cut([]int64{int64(6), int64(-5), int64(3074457345618258602), int64(8)}, 0, 6) {
_, _ = v1, v2
{
tick()
{
func() {
fmt.Printf("%T\n", int64(len(g2)))
g4 = g4
}()
if (short((id(D2("x\ty")) + D2("quo\"te"))) < short((id(D2("long enough to matter")) + D2("x\ty")))) {
continue L0
}
fmt.Println(g2, g4, mapped(g3, func(x int) int { return x }))
const (
C3A = iota*9 + 3
C3B
_
C3C
C3D = len("é") + 17
C3Big = 1<<100 - 18
C3F = C3A/7.0 + 1i*1i
)
fmt.Println(C3A, C3B, C3C, C3D/3, C3Big>>86, C3F)
v4 := int(C3B) * int(C3C)
_ = v4
}
}
}
var v5 [][]uint16 = [][]uint16{[]uint16{uint16(8), uint16(4), uint16(0)}, []uint16{uint16(6)}}
_ = v5
g2 = short((g2 + g2))
if (((id(uint64(1)) * uint64(1)) | (id(uint64(1)) / nz(uint64(9223372036854775809)))) == (+uint64(id(D3(1e30))))) {
var v10 func(int, S2) S2 = last[func(int, S2) S2](func(p6 int, p7 S2) S2 { return choose(false, p7, p7) }, func(p8 int, p9 S2) S2 { return last[S2](p9, p9) })
_ = v10
fmt.Printf("%d\n", cut(g3, f4(uint64(9223372036854775807), D3(1e30), true), g1))
}
var v11 string = choose(((id(D2("世界")) >= D2("世界")) && (!id(true))), sub(g2, g1, g1), sub(short((g2 + g2)), g0, g1))
_ = v11
var v12 S1 = S1{A0: int16(-32766), A1: int8(2), A2: int16(9), }
_ = v12
if choose(true, (id(int(-9223372036854775808)) < int(4)), false) {
panic(fmt.Errorf("error %d", (id(int(-2)) % nz(g0))))
}
}

func run2() {
g5 = S0{A0: uint16(len(g4)), A1: ((id(int(7)) % nz(g1)) - (len(g4))), A2: g5.A2, }
fmt.Printf("%3v\n", (id(int(8)) - (int(id(uint8(4))) | g1)))
v0 := f0()
_ = v0
v0 = (D3((id(uintptr(3)) % nz(uintptr(9)))) / v0)
for v2, v3 := range [3]int16{(id(int16(-8)) % nz(int16(4))), int16(len(g4)), id(int16(5))} {
_, _ = v2, v3
{
tick()
{
var v4 map[uintptr]D0 = map[uintptr]D0{}
_ = v4
switch short(((fmt.Sprint(g1)) + sub(g2, v2, v2))) {
case string("long enough to matter"):
{
var rec5 func(n int, x uint16) uint16
rec5 = func(n int, x uint16) uint16 {
if n <= 0 {
return x
}
defer func() { x++ }()
return rec5(n-1, x*3+uint16(32767)) + rec5(n-2, x)
}
v6 := rec5(6, uint16(len(g3)))
_ = v6
fmt.Println(g3, v6, v4, S2{})
func() {
defer func() { show(recover()) }()
_ = make([]int, id((len(v4))), mod((g0 ^ int(-7)), 4))
}()
next7 := func() func() uint64 {
n := uint64(len(g2))
return func() uint64 {
n = n*2 + 1
return n
}
}()
v8, v9, v10 := next7(), [2]uint64{next7(), next7()}, next7() - next7()
_, _, _ = v8, v9, v10
fmt.Println(v8, v9, v10)
}
}
g4[sub(g2, g1, g0)] = v2
}
}
}
for v12 := int(0); v12 < 5; v12++ {
tick()
{
for v14 := range 2 {
_ = v14
{
tick()
{
var v15 map[uintptr]string = map[uintptr]string{id(uintptr(0)): string("quo\"te"), id(uintptr(1)): g2, id(uintptr(18446744073709551613)): string("quo\"te"), }
_ = v15
v16 := f0()
_ = v16
}
}
}
v17 := f0()
_ = v17
st18 := NewStack[bool]()
st18.Push((D0(id(uint16(9))) >= D0(len(g3))))
st18.Push(true)
v19, v20 := st18.Pop(), st18.Len()
for x := range st18.All() {
_ = x
v20 += 10
}
_ = v19
fmt.Printf("%v %T\n", Pair[string, bool]{"k", v19}, st18)
}
}
g4 = map[string]int{id(string("世界")): ((g0 << id(uint64(3))) & (g0 &^ int(-1))), }
const (
C21A = iota*5 + 5
C21B
_
C21C
C21D = len("é") + 13
C21Big = 1<<100 - 43
C21F = C21A/7.0 + 1i*1i
)
fmt.Println(C21A, C21B, C21C, C21D/3, C21Big>>97, C21F)
v22 := float64(C21B) * float64(C21C)
_ = v22
defer func() {
g1 += g0
}()
fmt.Printf("%3v\n", (id(int32(-2147483648)) >> ((id(int16(0)) * int16(-8)) & 63)))
if true {
for v24 := range countdown(4) {
_ = v24
{
tick()
{
g3 = g3
v25 := f0()
_ = v25
st26 := NewStack[S0]()
st26.Push(S0{A0: (id(uint16(9)) * uint16(5)), A1: (g1 + v24), A2: D2("x\ty"), })
st26.Push(S0{A2: sub(D2("世界"), g0, g0), })
st26.Push(g5)
v27, v28 := st26.Pop(), st26.Len()
for x := range st26.All() {
_ = x
v28 += 10
}
_ = v27
fmt.Printf("%v %T\n", Pair[string, S0]{"k", v27}, st26)
}
}
}
println(float64((id(uint64(7)) | uint64(9223372036854775808))))
for v30, v31 := range [3]uint32{(id(uint32(2)) &^ uint32(0))} {
_, _ = v30, v31
{
tick()
{
fmt.Println(v31, false)
var v32 map[int]float32 = last[map[int]float32](map[int]float32{}, map[int]float32{id(int(1)): float32(1.0/3), id(int(6)): float32(1e30), id(int(9223372036854775807)): float32(-2.5e-3), })
_ = v32
}
}
}
} else {
var v35 func(int, []uintptr) []uintptr = func(p33 int, p34 []uintptr) []uintptr { return p34 }
_ = v35
for v37 := int(0); v37 < 1; v37++ {
tick()
{
g2 = id(string("long enough to matter"))
mv38 := choose(id(false), S2{A0: int16(-1), }, S2{A0: int16(-6), })
mv38f := mv38.Area
mv38.A0++
v39 := mv38f()*1000 + mv38.Area() + (*S2).Area(&mv38)
_ = v39
g4[short((g2 + g2))]--
v40 := f1()
_ = v40
}
}
}
}

func run1() {
var v0 S1 = S1{A1: int8(0), }
_ = v0
v0, g5 = v0, g5
var v3 func(int, S2) S2 = func(p1 int, p2 S2) S2 { return p2 }
_ = v3
if false {
g5.A0 = uint16(id(uintptr(6148914691236517205)))
fmt.Println(g4, int32(id(uint(7))))
g0 = f4(choose((id(true) && false), uint64(len(g4)), uint64(1)), D3(1e30), false)
g1 = g1
} else {
v4 := f0()
_ = v4
fmt.Printf("%T %c\n", v0, g0)
func() {
ar5 := [...]string{3: min(g2, g2), 0: string("世界")}
ar5b, ar5p := ar5, &ar5
ar5p[0] = choose(false, string("世界"), g2)
for i, x := range ar5 {
ar5[(i+1)%len(ar5)] = x
}
fmt.Println(ar5, ar5b, ar5 == ar5b, *ar5p == ar5, len(ar5p[1:]))
var v10 func(int, S2) S2 = choose((id(false) && (id(int16(-4)) <= int16(-32767))), choose((!id(false)), v3, func(p6 int, p7 S2) S2 { return S2{A0: int16(-5), A1: uint(18446744073709551615), } }), func(p8 int, p9 S2) S2 { return choose(true, p9, p9) })
_ = v10
var v11 []int8 = []int8{int8(125), int8(8), v0.A1}
_ = v11
}()
}
func() {
type E12 struct {
*S1
extra int
}
em13 := E12{ptr(S1{A0: int16(8), A1: int8(125), A2: int16(9), }), g0}
em13.A0 += 3
v14 := em13.Area() + em13.extra + int(em13.A0) + area(&em13)
_ = v14
_ = v3(g4[g2], S2{A0: int16(16385), })
defer func() {
g0 = max(id(int(0)), (len(g4)))
}()
}()
g4[g2] = ((int(id(D3(0))) << 6) + ((id(int(1)) / nz(g0)) >> id(uint8(0))))
if false {
g0 = ((g1 << 27) ^ ((g0 / nz(g1)) % nz(int(id(uint32(3))))))
var v15 S2 = S2{A0: int16(-2), A1: uint(0), }
_ = v15
g4 = g4
delete(g4, sub((fmt.Sprint(uint(7))), g1, int(-3)))
}
g3, v3 = []int{int(3074457345618258602), g0, g1, g1}, v3
if (S2{A1: uint(9223372036854775808), } == S2{A0: (id(int16(6)) - int16(3)), A1: uint(6), }) {
if id(false) {
mv16 := S0{A0: uint16(id(float64(-1))), A2: short((id(D2("héllo")) + D2(""))), }
mv16f := mv16.Area
mv16.A0++
v17 := mv16f()*1000 + mv16.Area() + S0.Area(mv16)
_ = v17
v17 = f4(((id(uint64(6148914691236517205)) << 6) << id(uint8(255))), ((id(D3(1.0/3)) - D3(1e10)) - (id(D3(3.25)) * D3(1.0/3))), (g2 > g2))
if len(g3) < 20 {
g3 = append(g3[:len(g3):len(g3)], (g1 ^ (id(int(-6)) >> id(uint8(253)))), g4[g2])
}
} else {
g5.A0 = (g5.A0 & uint16(5))
if (sub(sub(g2, g0, g0), g0, int(5)) < (string(rune(int32(len(g2)))))) {
v0, g1 = S1{A1: int8(126), A2: int16(6), }, int(int32(id(int64(3074457345618258602))))
var v18 [2][2]uint32 = [2][2]uint32{[2]uint32{}, [2]uint32{}}
_ = v18
}
fmt.Println(g0, v0, g0, S2{})
L19:
for v20 := int16(0); v20 < 4; v20++ {
tick()
{
if true {
continue L19
}
v3 = v3
g3 = last[[]int](g3, g3)
v21 := f1()
_ = v21
}
}
}
v22 := v3(((id(int(8)) >> id(uint(6))) ^ g1), S2{})
_ = v22
} else {
v23 := v3((len(g2)), S2{A0: int16(32767), A1: uint(2), })
_ = v23
if (((id(true) && false) || f2(false)) || false) {
{
n25 := 0
G24:
n25++
tick()
{
func() {
defer func() { show(recover()) }()
_ = (*[3]int)(make([]int, mod(id(g1), 5)))
}()
v26 := f0()
_ = v26
}
if n25 < 2 {
goto G24
}
}
g2 = g2
var rec27 func(n int, x int8) int8
rec27 = func(n int, x int8) int8 {
if n <= 0 {
return x
}
defer func() { x++ }()
return rec27(n-1, x*3+(id(int8(-4)) / nz(int8(-5)))) + rec27(n-2, x)
}
v28 := rec27(5, int8(id(int64(4611686018427387903))))
_ = v28
} else {
fmt.Printf("%v\n", []uint{uint(1)})
var v29 *S2 = &S2{A1: ((id(uint(7)) * uint(5)) >> 62), }
_ = v29
}
{
n31 := 0
G30:
n31++
tick()
{
ar32 := [...]uint32{4: uint32(id(int32(-4))), 0: uint32(len(g3))}
ar32b, ar32p := ar32, &ar32
ar32p[1] = (id(uint32(7)) * uint32(5))
for i, x := range ar32 {
ar32[(i+1)%len(ar32)] = x
}
fmt.Println(ar32, ar32b, ar32 == ar32b, *ar32p == ar32, len(ar32p[1:]))
for v34 := range 1 {
_ = v34
{
tick()
{
delete(g4, min(g2, max(id(string("🙂")), string("héllo"))))
}
}
}
}
if n31 < 4 {
goto G30
}
}
var v35 string = id(string("🙂"))
_ = v35
}
mv36 := v0
mv36f := mv36.Area
mv36.A0++
v37 := mv36f()*1000 + mv36.Area() + S1.Area(mv36)
_ = v37
var v38 string = string([]uint8{uint8(129), uint8(1), uint8(85), uint8(2)})
_ = v38
if len(g3) > 0 {
g3[mod(int(-6), len(g3))] = int((id(float64(-1)) / id(float64(16777217))))
}
}

func main() {
guard("globals", globals)
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
