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

type D0 uint
func (d D0) Area() int { return int(d) + 0 }
type D1 uint16
func (d D1) Area() int { return int(d) + 1 }
type D2 string
type D3 float64
type S0 struct {
A0 int32
A1 uint8
A2 D2
A3 float64
}
func (s S0) Area() int { return int(s.A0) * 2 }
type S1 struct {
A0 uint
A1 D3
A2 D0
A3 int8
A4 D3
A5 float32
}
func (s S1) Area() int { return int(s.A0) * 3 }
type S2 struct {
A0 int32
A1 bool
A2 D2
}
func (s *S2) Area() int { return int(s.A0) * 4 }
var g0 int
var g1 uint16
var g2 string
var g3 []int
var g4 map[string]int
var g5 S0
func globals() {
g0 = int((id(int8(0)) + int8(63)))
g1 = ((id(uint16(9)) &^ uint16(1)) / nz((id(uint16(7)) + uint16(2))))
g2 = (fmt.Sprint((id(float32(-2.5e-3)) * float32(0))))
g3 = []int{int(-9223372036854775808), int(-8)}
g4 = map[string]int{}
g5 = S0{A0: (id(int32(0)) + int32(6)), A1: (id(uint8(0)) - uint8(127)), A2: sub(D2("long enough to matter"), int(-2), int(7)), A3: float64(id(int32(-6))), }
}

func f0(v0 int8, v1 S0) (out []int16) {
tick()
if choose(((^id(D0(6))) < (id(D0(6148914691236517205)) - D0(18446744073709551613))), ((g5 != g5) || (id(true) && false)), (id(false) && (id(true) && true))) {
var v2 map[int64]int = map[int64]int{id(int64(0)): int(D0(len(g2))), id(int64(5)): ((g0 - g0) + (len(g2))), }
_ = v2
g5, g4[(fmt.Sprint(uint(18446744073709551614)))] = S0{A0: int32(3), A1: (+id(uint8(127))), A2: D2(fmt.Sprint(int16(-1))), A3: (id(float64(16777217)) - float64(1)), }, (g0 % nz(max(id(int(7)), int(3074457345618258602))))
if len(out) > 0 {
out[mod((int(id(uint(3))) - int(id(float64(1)))), len(out))] = int16(16385)
}
var v3 int64 = int64((float64(id(D1(2))) - float64(1.0/3)))
_ = v3
}
var v4 Shape = Shape(((id(D0(4)) - D0(0)) / nz(D0(id(D1(65534))))))
_ = v4
var v5 []int64 = []int64{int64(-9223372036854775806), int64(-9223372036854775806), int64(-9), int64(0)}
_ = v5
if choose((g0 < g0), (id(true) || false), (id(D0(9)) < D0(7))) {
return out
}
v0 = (v0 >> (id(uint16(6)) % nz(uint16(9))))
{
n7 := 0
G6:
n7++
tick()
{
for v9, v10 := range cut([]int8{(v0 % nz(v0)), int8(len(out)), (v0 / nz(v0))}, 0, 6) {
_, _ = v9, v10
{
tick()
{
ar11 := [...]int{1: (id(int(-9223372036854775807)) % nz(g0)), 0: int(8)}
ar11b, ar11p := ar11, &ar11
ar11p[0] = v9
for i, x := range ar11 {
ar11[(i+1)%len(ar11)] = x
}
fmt.Println(ar11, ar11b, ar11 == ar11b, *ar11p == ar11, len(ar11p[1:]))
}
}
}
v0, g2 = ((id(int8(-1)) | v0) - (v0 & v0)), g2
}
if n7 < 1 {
goto G6
}
}
return out
}

func f1(v0 string, v1 uint16, v2 bool) (out S1) {
tick()
switch uint64((id(int16(3)) + int16(10922))) {
case uint64(7):
{
for v4, v5 := range last[[1]uintptr]([1]uintptr{uintptr(4)}, [1]uintptr{uintptr(6)}) {
_, _ = v4, v5
{
tick()
{
out.A2 = D0(6)
}
}
}
if v2 {
switch ((id(uint8(5)) ^ uint8(0)) &^ (id(uint8(3)) | uint8(255))) {
case uint8(7):
{
var v6 []int8 = []int8{((id(int8(126)) << 38) >> 28)}
_ = v6
if len(v6) > 0 {
v6[mod(int(9), len(v6))] = ((id(int8(-8)) - int8(3)) % nz(int8(id(int32(2147483646)))))
}
var v7 S1 = out
_ = v7
ar8 := [...]S2{3: S2{A0: int32(1073741824), A1: v2, A2: D2(""), }, 0: S2{A0: int32(715827882), A1: true, A2: D2("🙂"), }}
ar8b, ar8p := ar8, &ar8
ar8p[2] = S2{A1: false, }
for i, x := range ar8 {
ar8[(i+1)%len(ar8)] = x
}
_, _ = ar8b, ar8p
}
case uint8(2):
{
var v9 []int64 = choose((D1(id(int16(10922))) >= (-id(D1(3)))), []int64{int64(4611686018427387904)}, choose((id(D2("🙂")) != D2("x\ty")), []int64{int64(4), int64(-6), int64(-9223372036854775807)}, []int64{int64(-3), int64(3074457345618258602)}))
_ = v9
}
fallthrough
case uint8(3):
{
var v10 string = v0
_ = v10
tick()
}
}
switch ((id(int8(2)) & int8(6)) >> id(uint(9223372036854775809))) {
case id(int8(1)):
{
var v11 uint16 = uint16(D1((id(float64(1)) * float64(3.25))))
_ = v11
v2 = last[bool](id(true), id(true))
}
}
v12 := (v1 - choose(v2, uint16(1), v1))
if v12 := v12 + 1; v12 > uint16(7) {
v12 := uint8(v12)
v12++
_ = v12
} else if v12 := fmt.Sprint(v12); len(v12) > 1 {
v12 += "."
} else {
v12 = v12[:0]
}
_ = v12
}
if (id(D2("x\ty")) < D2(string(rune(int32(len(v0)))))) {
v0 = short(((fmt.Sprint(float32(id(uint(7))))) + v0))
if choose((id(uint(2)) < uint(8)), v2, last[bool](v2, v2)) {
return out
}
func() {
v2, v0 = false, min(v0, v0)
const (
C13A = iota*7 + 4
C13B
_
C13C
C13D = len("xyz") + 15
C13Big = 1<<100 - 97
C13F = C13A/7.0 + 1i*1i
)
v14 := int(C13B) * int(C13C)
_ = v14
}()
ms15 := map[uint16][]S0{}
for i := range 3 {
k := (uint16(id(int(9))) % nz((v1 << (id(int8(5)) & 63))))
ms15[k] = append(ms15[k], S0{A0: int32(i)})
ms15[k][0].A0++
}
} else {
out.A2 = D0((id(int64(1)) | int64(7)))
var v16 D1 = D1(int16(len(v0)))
_ = v16
}
func() {
v0 = v0
var v17 string = string([]int32{int32(715827882), int32(6), int32(715827882)})
_ = v17
}()
}
case uint64(6148914691236517205):
{
{
n19 := 0
G18:
n19++
tick()
{
ar20 := [...]int{1: (id(int(9223372036854775807)) &^ int(9223372036854775807)), 0: (id(int(8)) &^ int(1))}
ar20b, ar20p := ar20, &ar20
ar20p[0] = (id(int(9223372036854775806)) << (id(int16(-1)) & 63))
for i, x := range ar20 {
ar20[(i+1)%len(ar20)] = x
}
_, _ = ar20b, ar20p
switch int(9223372036854775806) {
case int(0):
{
var v21 *int16 = ptr(int16(5))
_ = v21
var v22 Shape = Shape(&S2{A0: id(int32(4)), })
_ = v22
const (
C23A = iota*6 + 5
C23B
_
C23C
C23D = len("é") + 13
C23Big = 1<<100 - 14
C23F = C23A/7.0 + 1i*1i
)
v24 := float64(C23B) * float64(C23C)
_ = v24
ar25 := [...]int32{4: int32(5), 0: int32(715827882)}
ar25b, ar25p := ar25, &ar25
ar25p[3] = int32(-4)
for i, x := range ar25 {
ar25[(i+1)%len(ar25)] = x
}
_, _ = ar25b, ar25p
}
case id(int(5)):
{
var v26 float64 = (float64(id(D3(-1))) + (id(float64(1e30)) * float64(id(int32(715827882)))))
_ = v26
}
default:
{
st27 := NewStack[S2]()
st27.Push(S2{A0: int32(0), A1: (id(uintptr(7)) >= uintptr(18446744073709551615)), A2: id(D2("世界")), })
st27.Push(S2{A0: int32(2147483647), A2: id(D2("世界")), })
st27.Push(S2{A0: (id(int32(-2147483647)) - int32(715827882)), A1: true, A2: D2("long enough to matter"), })
st27.Push(S2{A0: (id(int32(2147483646)) / nz(int32(1))), A1: (v2 && true), A2: short((id(D2("héllo")) + D2("héllo"))), })
v28, v29 := st27.Pop(), st27.Len()
for x := range st27.All() {
_ = x
v29 += 10
}
_ = v28
var v30 D0 = min(((id(D0(8)) << 24) >> id(uint(3))), D0(float64(id(uint32(8)))))
_ = v30
v28, v1 = choose(v2, v28, S2{A0: int32(715827882), A1: v2, A2: D2("long enough to matter"), }), uint16(len(v0))
var v31 [4]S2 = [4]S2{v28}
_ = v31
}
}
}
if n19 < 3 {
goto G18
}
}
if false {
switch id(uint64(18446744073709551613)) {
case uint64(7):
{
v0, v2 = id(string("héllo")), false
var v32 [4][]uint8 = [4][]uint8{[]uint8{(^id(uint8(8))), (id(uint8(3)) >> (id(int8(4)) & 63)), uint8(id(uintptr(6148914691236517205))), uint8(id(uintptr(0)))}, []uint8{(id(uint8(6)) % nz(uint8(1))), max(id(uint8(0)), uint8(2))}}
_ = v32
var v33 [2]string = [2]string{}
_ = v33
v34 := (id(uintptr(0)) << 60)
if v34 := v34 + 1; v34 > uintptr(2) {
v34 := uint8(v34)
v34++
_ = v34
} else if v34 := fmt.Sprint(v34); len(v34) > 1 {
v34 += "."
} else {
v34 = v34[:0]
}
_ = v34
}
case id(uint64(3)):
{
var v35 uintptr = uintptr(len(v0))
_ = v35
if last[bool](v2, v2) {
return out
}
func() {
defer func() { _ = recover() }()
_ = [3]int(make([]int, mod(id((id(int(-4)) & int(8))), 5)))
}()
}
case id(uint64(4)):
{
v1, v0 = v1, v0
func() {
defer func() { _ = recover() }()
ch := make(chan int)
close(ch)
close(ch)
}()
var v36 any = last[any](any(max(v1, v1)), any(D0(id(uint8(128)))))
_ = v36
var v37 []uint32 = []uint32{}
_ = v37
}
}
} else {
var v38 [2][2]int8 = [2][2]int8{[2]int8{int8(8)}, [2]int8{int8(id(uintptr(5))), int8(-9)}}
_ = v38
for v40 := uint8(0); v40 < 4; v40++ {
tick()
{
var v41 []uint = []uint{uint(3), uint(9223372036854775807), uint(5), uint(7)}
_ = v41
var v42 uint = (uint(last[uint32](uint32(1), uint32(2))) >> 19)
_ = v42
}
}
}
var v43 Shape = Shape(D1(len(v0)))
_ = v43
var v44 any = any(uint32(2147483648))
_ = v44
}
}
var v45 bool = (!(v2 && v2))
_ = v45
if (((id(float32(-2.5e-3)) * float32(-2.5e-3)) - choose(v2, float32(16777217), float32(3.25))) > (id(float32(3.25)) * float32(id(uint32(3))))) {
var v46 [3][]string = [3][]string{}
_ = v46
v0, v0 = (string(rune(int32(id(uint64(8)))))), v0
switch uint8(1) {
case uint8(2):
{
for v48, v49 := range sub(v0, 0, 6) {
_, _ = v48, v49
{
tick()
{
v2 = (uint8(v49) > uint8(len(v0)))
var rec50 func(n int, x uint64) uint64
rec50 = func(n int, x uint64) uint64 {
if n <= 0 {
return x
}
defer func() { x++ }()
return rec50(n-1, x*3+uint64(6)) + rec50(n-2, x)
}
v51 := rec50(3, uint64(2))
_ = v51
v2 = (id(uintptr(9)) == uintptr((id(uint8(2)) &^ uint8(1))))
}
}
}
}
fallthrough
case uint8(85):
{
func() {
defer func() { _ = recover() }()
m := map[any]int{}
m[func() {}] = 1
}()
switch ((id(int64(6)) >> 52) &^ (id(int64(8)) - int64(-9223372036854775807))) {
case int64(-2):
{
if v45 {
return out
}
var v52 any = any(((id(uint64(9)) &^ uint64(3)) << (id(int8(-9)) & 63)))
_ = v52
v52 = any(D2("x\ty"))
v1, v2 = uint16(id(float64(1e10))), true
}
case int64(-9223372036854775808):
{
v1 = ((v1 % nz(v1)) >> (out.A3 & 63))
var v53 *S2 = &S2{A0: int32(2147483646), }
_ = v53
v0 += sub(string("🙂"), 0, 5)
var v54 complex128 = id(complex128(2i))
_ = v54
}
case int64(7):
{
v46 = v46
var v55 float32 = (id(float32(-1)) / id(float32(3.25)))
_ = v55
}
}
var v56 uint32 = (+(last[uint32](uint32(1), uint32(3)) & uint32(4294967293)))
_ = v56
v56 <<= 33
}
}
var v59 func(int, S1) S1 = func(p57 int, p58 S1) S1 { return out }
_ = v59
} else {
var v60 uint8 = uint8(len(v0))
_ = v60
var v61 D1 = D1(5)
_ = v61
var v62 string = min((fmt.Sprint((id(int8(9)) * int8(-126)))), v0)
_ = v62
func() {
v61 = (D1((id(uint(2)) << (id(int32(-8)) & 63))) - (id(D1(32769)) * (v61 & v61)))
v45 = (((id(float64(1.0/3)) - float64(1)) + float64(1)) >= float64(-1))
}()
}
var v63 any = any(D0(8))
_ = v63
return out
}

func f2(v0 float32, v1 uint32, v2 int8) (out []int) {
tick()
defer func() {
v2 += v2
}()
var v3 []int = out
_ = v3
var v4 string = string("a")
_ = v4
func() {
next5 := func() func() uint8 {
n := (id(uint8(8)) & uint8(9))
return func() uint8 {
n = n*2 + 1
return n
}
}()
v6, v7, v8 := next5(), [2]uint8{next5(), next5()}, next5() - next5()
_, _, _ = v6, v7, v8
}()
var v9 any = any(S2{A2: D2("🙂"), })
_ = v9
func() {
v2 = (((v2 - v2) | (id(int8(-9)) &^ v2)) | (v2 - int8(id(uint16(32767)))))
}()
return as[[]int](v9)
}

func f3(v0 bool, v1 string) (out S0) {
tick()
var v2 map[int32]int8 = map[int32]int8{}
_ = v2
var v3 map[uintptr]bool = map[uintptr]bool{}
_ = v3
var v4 Shape = Shape(S1{A1: D3(1), A3: int8(len(v1)), A4: (id(D3(-1)) + D3(-2.5e-3)), A5: float32(1e10), })
_ = v4
return S0{A0: least((id(int32(-2147483646)) ^ int32(-6)), int32(-5)), }
}

func f4(v0 float64, v1 int64) (out D1) {
tick()
type E2 struct {
S2
extra int
}
em3 := E2{S2{A0: (id(int32(-4)) & int32(-4)), A1: false, A2: D2(string(rune(id(int32(3))))), }, (g0 &^ g0)}
em3.A0 += 3
v4 := em3.Area() + em3.extra + int(em3.A0) + area(&em3)
_ = v4
for v6, v7 := range cut([]int64{int64(id(float32(-2.5e-3))), v1, (v1 - v1), (id(int64(2)) / nz(v1))}, 0, 6) {
_, _ = v6, v7
{
tick()
{
var v8 []int16 = []int16{(id(int16(-3)) << (v4 & 63))}
_ = v8
v9 := 0
for k, e := range g4 {
v9 += len(fmt.Sprint(k)) + len(fmt.Sprint(e))*3
}
_ = v9
v7, v4 = v7, g0
v10, v11 := g4[sub(id(string("a")), g0, g0)]
_, _ = v10, v11
}
}
}
mv12 := S2{A0: (id(int32(-2147483647)) | int32(6)), A1: (id(D3(3.25)) == D3(-1)), }
mv12f := mv12.Area
mv12.A0++
v13 := mv12f()*1000 + mv12.Area() + (*S2).Area(&mv12)
_ = v13
if ((out - D1(32769)) == out) {
panic(g2)
}
return D1((int64(id(uintptr(9))) / nz((v1 - v1))))
}

func f5(v0 string) (out uint64) {
tick()
for v2 := range countdown(1) {
_ = v2
{
tick()
{
g4[v0] >>= 2
if (uint8(len(g4)) != (choose(false, uint8(7), uint8(127)) - (id(uint8(3)) >> 66))) {
var v3 any = last[any](any(S0{A0: int32(2147483647), A1: uint8(7), A2: D2("世界"), }), choose((id(uint32(5)) != uint32(0)), any(uint8(2)), any(uintptr(0))))
_ = v3
}
v4 := f0((id(int8(127)) % nz(int8(7))), S0{A1: uint8(1), A2: D2("\x00z"), })
_ = v4
clear(cut(g3, 0, v2))
}
}
}
g2, out = last[string](short((v0 + g2)), g2), (out * (out ^ out))
v5 := f4(float64(1e10), (id(int64(9)) / nz(int64(1))))
_ = v5
if (g5 != S0{A0: int32(-2147483648), A1: uint8(4), A3: float64(3.25), }) {
panic(last[S1](last[S1](S1{A0: uint(9), A3: int8(42), }, S1{A0: uint(9223372036854775807), A1: D3(16777217), A2: D0(3), A3: int8(-3), A4: D3(0.5), A5: float32(1e30), }), S1{A0: uint(9), A1: D3(-2.5e-3), A3: int8(-9), A4: D3(1e30), A5: float32(-2.5e-3), }))
}
return ((out ^ (out - out)) & out)
}

func f6(v0 S2, v1 S0) (out S1) {
tick()
if (id(uint32(1)) >= uint32(1431655765)) {
if ((id(uint64(0)) - (id(uint64(2)) - uint64(1))) == (id(uint64(3)) & id(uint64(6148914691236517205)))) {
var v2 D3 = D3(1)
_ = v2
if false {
v1 = v1
}
var v3 complex64 = complex(((-id(float32(0.5))) - float32(id(uint64(3)))), float32(1.0/3))
_ = v3
out, v1.A3 = out, v1.A3
}
}
var v4 map[string]S1 = choose(true, map[string]S1{id(string("")): out, id(string("a")): S1{A2: D0(0), A3: int8(-1), A4: D3(1e30), A5: float32(1e10), }, }, map[string]S1{id(string("go")): choose(false, out, out), })
_ = v4
if (!(id(uint16(7)) > uint16(1))) {
panic((fmt.Sprint((id(int32(-3)) / nz(int32(-2147483647))))))
}
return S1{A5: float32(1.0/3), }
}

func run2() {
var v0 [3]bool = [3]bool{}
_ = v0
g3 = g3
var v1 uint8 = (uint8(int32(len(g2))) << 69)
_ = v1
var v2 D3 = (D3((id(int16(5)) << (id(int64(3074457345618258602)) & 63))) - last[D3]((id(D3(-1)) - D3(1e10)), (id(D3(1e10)) * D3(1))))
_ = v2
v0 = [3]bool{((id(false) && true) && (id(float64(1e30)) >= float64(-2.5e-3)))}
g2, v1 = g2, v1
if (id(int16(-9)) != int16(0)) {
g3 = cut(g3, (id(int(-9)) & g0), (g0 + g0))
println(uint16(id(uint64(1))), int(int64(id(uint64(1)))), g5.A3)
g5.A2 = short((short((D2(string(rune(id(int32(-9))))) + least(D2("世界"), D2("🙂")))) + D2(string(rune(min(id(int32(8)), int32(-9)))))))
if (id(true) && ((id(uint8(0)) << 37) != uint8(id(int32(2147483645))))) {
g2 = string("quo\"te")
g2, v2 = sub(short((g2 + g2)), g0, int(-2)), D3((id(uint32(1431655765)) | uint32(1)))
} else {
switch max((^id(int8(-127))), (id(int8(42)) << 39)) {
case id(int8(-3)):
{
st3 := NewStack[float32]()
st3.Push((-id(float32(0.5))))
st3.Push((id(float32(1e30)) * (id(float32(1.0/3)) * float32(-2.5e-3))))
st3.Push(min(float32(id(int32(3))), float32(id(int8(9)))))
st3.Push(float32(id(uint64(1))))
v4, v5 := st3.Pop(), st3.Len()
for x := range st3.All() {
_ = x
v5 += 10
}
_ = v4
fmt.Printf("%v %T\n", Pair[string, float32]{"k", v4}, st3)
var v6 *S1 = (*S1)(nil)
_ = v6
}
case int8(8):
{
g3 = g3
g3 = []int{int(-7), g0, g0, g0}
}
fallthrough
case id(int8(1)):
{
type E7 struct {
*S0
extra int
}
em8 := E7{ptr(f3(true, g2)), (g0 >> id(uint32(2)))}
em8.A0 += 3
v9 := em8.Area() + em8.extra + int(em8.A0) + area(&em8)
_ = v9
fmt.Printf("%d\n", g1)
g2 += sub(sub(short((g2 + g2)), int(-4), g0), 0, 5)
}
default:
{
var v10 uint8 = uint8(len(g4))
_ = v10
fmt.Printf("%#v\n", []int16{int16(10922), int16(-5), int16(-6)})
}
}
}
}
if (id(float32(1e30)) == float32(1.0/3)) {
g4[last[string](g2, g2)]++
}
}

func run1() {
fmt.Println(g0, id(float32(-2.5e-3)))
func() {
g5 = g5
}()
var v0 uint64 = uint64(1)
_ = v0
g1 <<= 5
var v2 int16
{
results := make(chan int16)
for x1 := range int16(3) {
_ = x1
go func() { results <- (x1 % nz(int16(id(D3(0.5))))) }()
}
for range 3 {
v2 += <-results
}
}
v2 = ((id(int16(-2)) >> (id(int8(-2)) & 63)) << id(uintptr(9)))
if (g2 <= g2) {
func() {
defer func() { show(recover()) }()
panic([]uint16{g1, g1, g1})
}()
switch id(int64(2)) {
case int64(3074457345618258602):
{
v3 := 0
for k, e := range g4 {
v3 += len(fmt.Sprint(k)) + len(fmt.Sprint(e))*3
}
_ = v3
if (((^g0) != (id(int(-9)) >> 44)) && true) {
mv4 := S2{A0: (id(int32(715827882)) * int32(1073741825)), A2: short((id(D2("a")) + D2("a"))), }
mv4f := mv4.Area
mv4.A0++
v5 := mv4f()*1000 + mv4.Area() + (*S2).Area(&mv4)
_ = v5
v5, g0 = int(9223372036854775805), choose(id(false), v5, int(3074457345618258602))
var v6 Shape = Shape((id(D0(9)) &^ D0(3)))
_ = v6
v7, v8 := g4[sub(g2, int(4611686018427387905), g0)]
_, _ = v7, v8
}
v0 = uint64(len(g4))
}
case int64(-6):
{
g5.A1 = choose((!choose(true, false, true)), min((id(uint8(1)) - uint8(253)), least(uint8(9), uint8(5))), (-min(id(uint8(85)), uint8(7))))
type E9 struct {
*S0
extra int
}
em10 := E9{ptr(f3(false, g2)), (^g0)}
em10.A0 += 3
v11 := em10.Area() + em10.extra + int(em10.A0) + area(&em10)
_ = v11
g5 = g5
if (((id(int64(9223372036854775806)) &^ int64(4611686018427387905)) << (id(int64(5)) & 63)) != (int64(id(float32(1e30))) >> 3)) {
ms12 := map[uint16][]S1{}
for i := range 3 {
k := (id(uint16(4)) >> id(uint32(4)))
ms12[k] = append(ms12[k], S1{A0: uint(i)})
ms12[k][0].A0++
}
fmt.Println(len(ms12), ms12)
}
}
}
var v15 func(int, uint8) uint8 = func(p13 int, p14 uint8) uint8 { return p14 }
_ = v15
ar16 := [...]S0{5: S0{A1: uint8(9), A2: D2(""), A3: float64(0), }, 0: S0{A3: float64(0.5), }}
ar16b, ar16p := ar16, &ar16
ar16p[2] = S0{A0: int32(-2147483647), A1: uint8(128), A2: D2("héllo"), }
for i, x := range ar16 {
ar16[(i+1)%len(ar16)] = x
}
fmt.Println(ar16, ar16b, ar16 == ar16b, *ar16p == ar16, len(ar16p[1:]))
}
var v17 []int32 = []rune(sub(min(id(string("long enough to matter")), short((g2 + string("x\ty")))), 0, 9))
_ = v17
var v18 int64 = int64(6)
_ = v18
fmt.Printf("%T\n", uint16(len(g2)))
var v19 string = short((least(sub(g2, g0, int(8)), (fmt.Sprint(int8(0)))) + choose((id(uint32(2)) == uint32(0)), g2, short((g2 + string("quo\"te"))))))
_ = v19
var v20 *S2 = last[*S2]((*S2)(nil), &S2{A0: int32(-1), })
_ = v20
}

func main() {
guard("globals", globals)
guard("run2", run2)
guard("run1", run1)
fmt.Println("g0", g0)
fmt.Println("g1", g1)
fmt.Println("g2", g2)
fmt.Println("g3", g3)
fmt.Println("g4", g4)
fmt.Println("g5", g5)
}
