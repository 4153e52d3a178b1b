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

type D0 int8
func (d D0) Area() int { return int(d) + 0 }
type D1 uint64
func (d D1) Area() int { return int(d) + 1 }
type D2 string
type D3 float32
func (d D2) String() string { return "D2:" + string(d) }
type S0 struct {
A0 uint64
A1 int
A2 uint64
A3 D0
A4 int32
}
func (s S0) Area() int { return int(s.A0) * 2 }
type S1 struct {
A0 int32
A1 D0
A2 uint
A3 uintptr
A4 S0
A5 int
}
func (s S1) Area() int { return int(s.A0) * 3 }
type S2 struct {
A0 uintptr
A1 float32
A2 int8
A3 bool
}
func (s *S2) Area() int { return int(s.A0) * 4 }
var g0 int
var g1 uint
var g2 string
var g3 []int
var g4 map[string]int
var g5 S0
func globals() {
g0 = int(2)
g1 = ((id(uint(1)) + uint(4)) | (id(uint(2)) + uint(3)))
g2 = short(((fmt.Sprint(uint8(85))) + string("")))
g3 = []int{(id(int(-9223372036854775807)) &^ int(4611686018427387903)), int(7), (id(int(2)) + int(9223372036854775805))}
g4 = map[string]int{}
g5 = S0{A0: (id(uint64(2)) + uint64(2)), A1: int(-7), A3: (id(D0(-4)) | D0(9)), A4: (id(int32(5)) * int32(6)), }
}

func f0(v0 uint64) (out float32) {
tick()
var v1 []string = []string{}
_ = v1
v1, v1 = v1, append(v1[:len(v1):len(v1)], string("\x00z"))
if (D3(uint(out)) > (id(D3(16777217)) / (id(D3(1e30)) / id(D3(0))))) {
for v3 := range each(cut(v1, 0, 5)) {
_ = v3
{
tick()
{
var v4 [2][2]int32 = [2][2]int32{}
_ = v4
var v5 Shape = Shape(&S2{A0: uintptr(3), A1: float32(0), A3: (!id(true)), })
_ = v5
var v6 *int8 = ptr(int8(65))
_ = v6
}
}
}
if ((id(int64(2)) != min(id(int64(-6)), int64(-8))) && (int16(len(v1)) > (id(int16(-3)) ^ int16(-9)))) {
var v7 int = int(8)
_ = v7
}
}
v0 = ((v0 + v0) | v0)
return float32(id(D1(1)))
}

func f1(v0 int8, v1 D0) (out D1) {
tick()
v0, g0 = v0, (int(out) << g1)
if len(g3) > 0 {
g3[mod(min(g4[g2], choose(true, int(-5), int(-6))), len(g3))] = (g0 % nz(g0))
}
delete(g4, sub(short((g2 + g2)), g0, g0))
return ((^(id(D1(2)) >> 34)) + D1(len(g4)))
}

func f2(v0 uint8, v1 int8, v2 string) (out string) {
tick()
var v3 *S0 = (*S0)(nil)
_ = v3
fmt.Println(g3, g5, g2, short((least(string("quo\"te"), v2) + short((out + v2)))))
v4 := f1((v1 + v1), D0(len(g4)))
_ = v4
if (g5 != S0{A0: uint64(id(uint16(1))), A1: (id(int(-9223372036854775807)) & int(3074457345618258602)), A2: (-id(uint64(6))), A3: (id(D0(1)) / nz(D0(0))), }) {
func() {
var v5 bool = (!((id(int32(715827882)) << (g0 & 63)) <= (id(int32(2)) >> 39)))
_ = v5
if len(g3) < 20 {
g3 = append(g3[:len(g3):len(g3)], g0, (g0 - g0))
}
}()
}
v2 = string("long enough to matter")
fmt.Println(g0, g5, (int32(id(uint64(1))) | (id(int32(9)) % nz(int32(715827882)))))
return choose((sub(v2, g0, g0) == short((v2 + out))), string("quo\"te"), short((short((out + string("世界"))) + (fmt.Sprint(v0)))))
}

func f3() (out D2) {
tick()
if false {
{
n1 := 0
G0:
n1++
tick()
{
const (
C2A = iota*3 + 8
C2B
_
C2C
C2D = len("a") + 10
C2Big = 1<<100 - 62
C2F = C2A/7.0 + 1i*1i
)
v3 := float64(C2B) * float64(C2C)
_ = v3
out = D2(fmt.Sprint(int32(7)))
}
if n1 < 3 {
goto G0
}
}
var v4 []uint = []uint{uint(9223372036854775808)}
_ = v4
if (!choose((id(uint16(4)) > uint16(6)), (id(int8(-4)) <= int8(-2)), (id(false) || true))) {
v4 = v4
v4 = v4
for v6, v7 := range [2]uintptr{} {
_, _ = v6, v7
{
tick()
{
var v8 int = (len(out))
_ = v8
v7 *= v7
out, out = short((D2(fmt.Sprint(int16(32766))) + out)), short((short((out + D2("x\ty"))) + out))
v8 += ((v6 >> 70) | (v8 % nz(v8)))
}
}
}
out = out
}
{
n10 := 0
G9:
n10++
tick()
{
v4 = cut(v4, id(int(5)), (id(int(-3)) >> id(uint64(18446744073709551614))))
switch ((id(uint16(6)) - uint16(7)) + uint16(id(D3(0.5)))) {
case uint16(6):
{
var v11 []int16 = last[[]int16]([]int16{int16(-3), int16(5), int16(7)}, []int16{(id(int16(8)) % nz(int16(32766)))})
_ = v11
v4 = last[[]uint](v4, cut(v4, int(4611686018427387905), int(9)))
}
default:
{
st12 := NewStack[[]uint8]()
st12.Push([]uint8{uint8(7), uint8(6)})
st12.Push([]uint8{})
st12.Push([]uint8{uint8(3)})
st12.Push([]uint8{(id(uint8(6)) + uint8(85)), uint8(len(out)), uint8(3)})
v13, v14 := st12.Pop(), st12.Len()
for x := range st12.All() {
_ = x
v14 += 10
}
_ = v13
}
}
}
if n10 < 2 {
goto G9
}
}
} else {
if false {
switch (id(uintptr(4)) &^ (id(uintptr(9223372036854775807)) + uintptr(0))) {
case uintptr(0):
{
var v15 S1 = S1{A0: int32(-8), A1: D0(-5), A2: uint(9223372036854775807), A4: S0{A0: uint64(0), A2: uint64(2), A4: int32(715827882), }, }
_ = v15
v15.A1 >>= 12
var v16 []float32 = []float32{float32(0), id(float32(3.25))}
_ = v16
}
}
var v17 [2]int8 = [2]int8{int8(6)}
_ = v17
out += sub(out, 0, 5)
}
}
var v18 string = sub(short((id(string("quo\"te")) + short((id(string("long enough to matter")) + string("世界"))))), (id(int(6)) * int(-4)), choose(false, int(-9), int(4)))
_ = v18
return last[D2](D2(string(rune(id(int32(4))))), out)
}

func f4() (out []uintptr) {
tick()
defer func() {
g5.A0 = uint64(7)
}()
g0 += (+at(g3, g0))
return append(out[:len(out):len(out)], uintptr(len(out)))
}

func f5(v0 bool, v1 S0, v2 S2) (out float32) {
tick()
fmt.Printf("%+d\n", g1)
v3 := f4()
_ = v3
v0, g0 = (id(uint16(21845)) <= (id(uint16(21845)) >> 52)), ((+g0) - (len(v3)))
if v0 {
panic(sub(min(g2, g2), g0, g0))
}
return v2.A1
}

func f6() (out S2) {
tick()
g0, g1 = (len(g2)), (uint(id(uint16(0))) % nz(uint(id(int32(0)))))
func() {
defer func() { show(recover()) }()
ch := make(chan int, 1)
close(ch)
ch <- 1
}()
type E0 struct {
*S1
extra int
}
em1 := E0{ptr(S1{A0: int32(2), A1: D0(6), A2: uint(4), A3: uintptr(9223372036854775807), A5: g0, }), (id(int(4)) - int(-4))}
em1.A0 += 3
v2 := em1.Area() + em1.extra + int(em1.A0) + area(&em1)
_ = v2
for v4 := uint8(0); v4 < 2; v4++ {
tick()
{
out.A1 = float32(id(D3(-2.5e-3)))
out = out
func() {
defer func() { show(recover()) }()
_ = make([]int, id(v2), mod(int(id(int8(-7))), 4))
}()
}
}
var v5 complex128 = complex128(1+1i)
_ = v5
var v6 S0 = g5
_ = v6
if (float64(g1) == float64(1)) {
panic(fmt.Errorf("error %d", int(id(int32(1073741823)))))
}
return out
}

func run3() {
g1 = uint(max(id(uint64(4)), min(id(uint64(4)), uint64(2))))
defer func() {
g5.A2 = uint64(id(uint16(5)))
}()
if (id(uint8(8)) < uint8(len(g2))) {
g3, g5 = choose(last[bool](false, false), g3, g3), g5
g1, g4[sub(g2, g0, int(-9223372036854775807))] = (uint(len(g3)) / nz((g1 - g1))), g0
g0 &= int((id(D0(7)) - D0(-3)))
fmt.Println(g0, g3, g1, short((sub(D2("go"), g0, int(-7)) + short((id(D2("🙂")) + D2("x\ty"))))))
} else {
g2 = short(((fmt.Sprint(id(uintptr(6)))) + short((id(string("")) + sub(string("héllo"), int(-7), int(9))))))
var v0 map[uint]string = map[uint]string{id(uint(0)): string("héllo"), id(uint(6148914691236517205)): g2, id(uint(9223372036854775807)): string("a"), }
_ = v0
}
if (S2{A0: uintptr(len(g3)), A2: int8(6), A3: (id(D1(0)) >= D1(9)), } == S2{A0: uintptr(1), A1: float32(1.0/3), A3: false, }) {
for v2, v3 := range sub(short((short((g2 + g2)) + (string(rune(id(int32(-4))))))), 0, 6) {
_, _ = v2, v3
{
tick()
{
v3 = v3
}
}
}
func() {
var v4 int32 = int32(-4)
_ = v4
fmt.Printf("%+v %d\n", g4, g1)
copy(g3, g3)
var rec5 func(n int, x int16) int16
rec5 = func(n int, x int16) int16 {
if n <= 0 {
return x
}
defer func() { x++ }()
return rec5(n-1, x*3+int16(32767)) + rec5(n-2, x)
}
v6 := rec5(2, (id(int16(2)) - int16(-3)))
_ = v6
}()
var v9 func(int, uintptr) uintptr = func(p7 int, p8 uintptr) uintptr { return (uintptr(id(uint16(5))) << (id(int32(-1)) & 63)) }
_ = v9
}
v10 := f6()
_ = v10
v10 = v10
g5.A1 += (at(g3, g0) &^ int(-4))
for v12 := range 2 {
_ = v12
{
tick()
{
type E13 struct {
S0
extra int
}
em14 := E13{g5, v12}
em14.A0 += 3
v15 := em14.Area() + em14.extra + int(em14.A0) + area(&em14)
_ = v15
}
}
}
if (v10.A3 || (g1 >= g1)) {
panic(fmt.Errorf("error %d", int(id(int32(4)))))
}
}

func run2() {
{
n1 := 0
G0:
n1++
tick()
{
if false {
g3, g0 = g3, int(0)
fmt.Println(g4, g5, g4, S1{A0: int32(-7), A1: D0(-3), A2: g1, A3: uintptr(6148914691236517205), A4: g5, A5: g0, })
if len(g3) < 20 {
g3 = append(g3[:len(g3):len(g3)], g5.A1, (len(g3)))
}
switch ((id(int8(-1)) - int8(2)) / nz((id(int8(126)) << id(uint16(9))))) {
case int8(-2):
{
var v2 []bool = []bool{((id(int64(2)) == int64(-5)) || (id(false) && true)), true}
_ = v2
}
default:
{
ms3 := map[uint32][]S1{}
for i := range 3 {
k := ((^id(uint32(0))) &^ (id(uint32(3)) / nz(uint32(1))))
ms3[k] = append(ms3[k], S1{A0: int32(i)})
ms3[k][0].A0++
}
fmt.Println(len(ms3), ms3)
var rec4 func(n int, x int16) int16
rec4 = func(n int, x int16) int16 {
if n <= 0 {
return x
}
defer func() { x++ }()
return rec4(n-1, x*3+(id(int16(32766)) | int16(32765))) + rec4(n-2, x)
}
v5 := rec4(7, (id(int16(-2)) << id(uint8(0))))
_ = v5
g3 = []int{g0}
v6 := f5((id(D3(-1)) > D3(0)), g5, S2{A2: int8(-8), })
_ = v6
}
}
}
g1, g1 = (-g1), g1
}
if n1 < 1 {
goto G0
}
}
var v7 D3 = (((id(D3(3.25)) * D3(0)) - D3(id(uintptr(0)))) - (D3(id(D1(2))) / (id(D3(0)) * D3(1e30))))
_ = v7
if g4 != nil {
g4[string("世界")] = (len(g2))
}
switch ((^id(uint8(7))) % nz(uint8(id(D0(2))))) {
case uint8(4):
{
for v9 := uint32(0); v9 < 5; v9++ {
tick()
{
fmt.Printf("%3v\n", v9)
var v10 uintptr = (((id(uintptr(2)) * uintptr(5)) &^ id(uintptr(18446744073709551614))) / nz(((id(uintptr(3)) * uintptr(0)) * last[uintptr](uintptr(7), uintptr(8)))))
_ = v10
ms11 := map[uint8][]S2{}
for i := range 3 {
k := uint8(0)
ms11[k] = append(ms11[k], S2{A0: uintptr(i)})
ms11[k][0].A0++
}
fmt.Println(len(ms11), ms11)
}
}
g2 += sub(short((id(string("x\ty")) + short((id(string("go")) + string("\x00z"))))), 0, 5)
}
fallthrough
case uint8(3):
{
var v12 []int32 = []rune(sub(short((last[string](g2, g2) + short((g2 + g2)))), 0, 9))
_ = v12
}
case uint8(7):
{
if (((id(uint64(8)) * uint64(7)) - (id(uint64(7)) >> (g0 & 63))) > ((id(uint64(7)) % nz(uint64(6))) & (id(uint64(18446744073709551614)) >> (id(int64(4611686018427387905)) & 63)))) {
var v13 []int8 = []int8{}
_ = v13
if ((least(int8(63), int8(64)) > (id(int8(42)) / nz(int8(-4)))) || (short((g2 + g2)) == short((g2 + g2)))) {
fmt.Printf("%v\n", float32(16777217))
g2 = g2
fmt.Println(g5, int32(at(g3, g0)))
fmt.Println(v13, g0, v7, S0{A0: uint64(6), A1: g0, A3: D0(4), A4: (id(int32(1)) / nz(int32(-8))), })
}
v14 := f1(int8(len(g3)), D0(42))
_ = v14
g4, v7 = last[map[string]int](map[string]int{}, g4), D3((g0 >> (id(int(-1)) & 63)))
} else {
v15 := 0
for k, e := range g4 {
v15 += len(fmt.Sprint(k)) + len(fmt.Sprint(e))*3
}
_ = v15
next16 := func() func() uintptr {
n := id(uintptr(9223372036854775807))
return func() uintptr {
n = n*2 + 1
return n
}
}()
v17, v18, v19 := next16(), [2]uintptr{next16(), next16()}, next16() - next16()
_, _, _ = v17, v18, v19
fmt.Println(v17, v18, v19)
v20 := f5(true, g5, S2{A2: int8(-9), A3: true, })
_ = v20
type E21 struct {
*S0
extra int
}
em22 := E21{ptr(g5), (v15 &^ int(6))}
em22.A0 += 3
v23 := em22.Area() + em22.extra + int(em22.A0) + area(&em22)
_ = v23
}
switch uint32(8) {
case uint32(1):
{
g4[short((g2 + g2))] = least(g0, g0)
}
case uint32(2):
{
v24 := f4()
_ = v24
println(int16(len(g4)), (g1 / nz((g1 + g1))), g2)
}
default:
{
var v25 any = any(int16(-8))
_ = v25
v25 = any(S2{A0: uintptr(9223372036854775809), A2: int8(9), A3: false, })
}
}
func() {
fmt.Printf("%5t\n", last[bool](choose((!id(false)), (id(false) && false), (id(true) || false)), ((id(uint32(4)) >= uint32(1431655765)) && (v7 >= D3(-2.5e-3)))))
var v26 string = sub(id(string("a")), (id(int(0)) &^ g0), (g0 << (id(int64(5)) & 63)))
_ = v26
st27 := NewStack[int]()
st27.Push(((g0 % nz(g0)) / nz(g0)))
st27.Push(int((id(float64(0.5)) - float64(-2.5e-3))))
st27.Push(g5.A1)
v28, v29 := st27.Pop(), st27.Len()
for x := range st27.All() {
_ = x
v29 += 10
}
_ = v28
fmt.Printf("%v %T\n", Pair[string, int]{"k", v28}, st27)
}()
fmt.Printf("%+v\n", choose(true, S2{A1: float32(0.5), A3: true, }, S2{A1: (id(float32(-2.5e-3)) - float32(-2.5e-3)), A2: (^id(int8(1))), }))
}
case uint8(5):
{
g3, g3 = []int{}, g3
g5 = S0{A0: uint64(0), A1: g0, A2: ((id(uint64(2)) | uint64(0)) - (id(uint64(6)) << (id(int(-3)) & 63))), A3: (id(D0(6)) + g5.A3), A4: ((id(int32(0)) + int32(-6)) | int32(715827882)), }
type E30 struct {
*S1
extra int
}
em31 := E30{ptr(S1{A0: int32(-3), A1: D0(64), A2: g1, A3: uintptr(1), A5: g0, }), g4[string("🙂")]}
em31.A0 += 3
v32 := em31.Area() + em31.extra + int(em31.A0) + area(&em31)
_ = v32
println(uint8((id(int8(4)) &^ int8(5))), int(7), sub(g2, int(3), g0))
}
default:
{
if g4 != nil {
g4[sub(short((g2 + g2)), g0, g0)] = g0
}
var v33 D1 = (id(D1(5)) - max(D1(id(uint32(0))), (id(D1(0)) << id(uint32(6)))))
_ = v33
next34 := func() func() int64 {
n := int64(-6)
return func() int64 {
n = n*2 + 1
return n
}
}()
v35, v36, v37 := next34(), [2]int64{next34(), next34()}, next34() - next34()
_, _, _ = v35, v36, v37
fmt.Println(v35, v36, v37)
}
}
var v38 string = least(sub((fmt.Sprint(int32(-2147483647))), g0, g0), (fmt.Sprint((id(int32(-7)) >> id(uint64(6148914691236517205))))))
_ = v38
switch ((id(int16(32765)) | int16(-9)) &^ (id(int16(4)) + int16(4))) {
case int16(8):
{
g3 = overwrite(g3, g3)
if (((id(int64(3074457345618258602)) > int64(-9)) && (!id(false))) || (id(uint32(1)) <= (id(uint32(4)) / nz(uint32(4))))) {
g3 = g3[:min(2, len(g3)):min(3, len(g3))]
var v39 string = string(last[[]uint8]([]uint8{uint8(7), uint8(7)}, []uint8{uint8(0)}))
_ = v39
fmt.Printf("%q %q %x\n", g1, v38, v38)
}
}
case int16(7):
{
if ((id(uint16(32769)) &^ min(id(uint16(8)), uint16(21845))) == (uint16(len(g3)) &^ uint16(id(int8(-1))))) {
g4[(fmt.Sprint(uint64(6148914691236517205)))] <<= 24
g3 = g3
if false {
st40 := NewStack[uint16]()
st40.Push(((id(uint16(21845)) * uint16(1)) << id(uint8(0))))
st40.Push(((id(uint16(6)) - uint16(65535)) - uint16(65535)))
v41, v42 := st40.Pop(), st40.Len()
for x := range st40.All() {
_ = x
v42 += 10
}
_ = v41
fmt.Printf("%v %T\n", Pair[string, uint16]{"k", v41}, st40)
st43 := NewStack[int32]()
st43.Push(int32(-5))
st43.Push((g5.A4 &^ (id(int32(7)) | int32(2))))
v44, v45 := st43.Pop(), st43.Len()
for x := range st43.All() {
_ = x
v45 += 10
}
_ = v44
fmt.Printf("%v %T\n", Pair[string, int32]{"k", v44}, st43)
fmt.Println(v7, g3, v41)
} else {
g2, g1 = sub(sub(v38, g0, g0), g0, g0), uint((id(int16(-32767)) ^ int16(-32767)))
g1 = g1
fmt.Printf("%s\n", (string(rune(int32(id(int8(-3)))))))
}
func() {
fmt.Println(g4, []string{g2, g2, string("🙂")})
v46, v47 := g4[short((sub(v38, g0, g0) + choose(true, v38, v38)))]
_, _ = v46, v47
st48 := NewStack[D2]()
st48.Push(id(D2("🙂")))
st48.Push(short((short((id(D2("quo\"te")) + D2("go"))) + max(id(D2("a")), D2("a")))))
v49, v50 := st48.Pop(), st48.Len()
for x := range st48.All() {
_ = x
v50 += 10
}
_ = v49
fmt.Printf("%v %T\n", Pair[string, D2]{"k", v49}, st48)
var v51 [2]D0 = [2]D0{(id(D0(127)) << id(uintptr(8)))}
_ = v51
}()
} else {
g0++
if (id(int16(-3)) != int16(-6)) {
fmt.Println(g0, g2, float32((g0 & g0)))
fmt.Println(g2, g0, v38, ((id(int64(1)) >> (id(int64(8)) & 63)) + int64(2)))
v52 := f6()
_ = v52
g2 = g2
}
mv53 := g5
mv53f := mv53.Area
mv53.A0++
v54 := mv53f()*1000 + mv53.Area() + S0.Area(mv53)
_ = v54
}
v55 := f2(uint8(7), int8(6), short((g2 + g2)))
_ = v55
}
case id(int16(-32768)):
{
if id(true) {
var v56 string = string([]int32{int32(0), int32(2147483645)})
_ = v56
if id(true) {
copy(g3, g3)
var v57 []int32 = []int32{}
_ = v57
} else {
fmt.Printf("%#v %T %+d\n", g2, g4, g1)
}
v38 = short((short((v38 + v38)) + string("")))
clear(cut(g3, 0, (g0 | g0)))
}
}
default:
{
defer func() {
if r := recover(); r != nil {
fmt.Println("recovered", r)
}
g2 = v38
}()
defer func() {
g2 = v38
}()
v7 = (((v7 / id(D3(1))) * least(v7, v7)) * (D3(id(uint32(8))) - v7))
v58 := f1(id(int8(5)), (id(D0(-5)) ^ D0(-128)))
_ = v58
}
}
}

func run1() {
v0, v1 := g4[id(string(""))]
_, _ = v0, v1
var v4 func(int, bool) bool = func(p2 int, p3 bool) bool { return last[bool]((id(float32(1)) <= float32(-2.5e-3)), true) }
_ = v4
v5 := (g0 ^ max(v0, g0))
if v5 := v5 + 1; v5 > int(9) {
v5 := uint8(v5)
v5++
_ = v5
} else if v5 := fmt.Sprint(v5); len(v5) > 1 {
v5 += "."
} else {
v5 = v5[:0]
}
_ = v5
switch uintptr(g5.A3) {
case uintptr(1):
{
defer func() {
if r := recover(); r != nil {
fmt.Println("recovered", r)
}
g4 = g4
}()
}
case id(uintptr(9223372036854775807)):
{
fmt.Println(g4, S2{A0: uintptr(7), A1: float32(3.25), A2: int8(8), })
if ((-(len(g2))) != at(g3, int(-2))) {
copy(g3, g3)
var v6 Shape = choose(((g1 + g1) == (g1 - g1)), Shape(last[*S2](&S2{A0: uintptr(4), A1: float32(-2.5e-3), A2: int8(2), A3: false, }, &S2{A2: int8(-6), A3: v1, })), Shape(&S2{A0: uintptr(9223372036854775807), A1: float32(3.25), A3: true, }))
_ = v6
var v7 S1 = S1{A1: (D0(id(int32(-5))) * D0(id(int32(0)))), A3: uintptr(0), A4: g5, }
_ = v7
}
v8 := f1(int8(len(g3)), D0(-6))
_ = v8
v0 += g5.A1
}
fallthrough
case uintptr(2):
{
g1, v0 = last[uint](uint(id(float64(1.0/3))), (g1 * g1)), int((id(float64(1e10)) / id(float64(16777217))))
}
}
for v10 := range 3 {
_ = v10
{
tick()
{
g4[last[string](g2, g2)] -= (len(g2))
v1 = (uint(uint32(len(g4))) > uint(id(uint16(21845))))
}
}
}
for i12 := 0; i12 < 4 && false; i12++ {
tick()
{
v4, g3 = func(p13 int, p14 bool) bool { return p14 }, append(g3[:len(g3):len(g3)], g0)
}
}
g3 = g3
fmt.Println(g3, g0, sub(short((g2 + string("héllo"))), int(5), v0))
if (id(uint64(9)) >= min((id(uint64(9223372036854775809)) >> (id(int8(3)) & 63)), (id(uint64(0)) * uint64(6)))) {
println(((id(int32(-2147483647)) - int32(-2147483647)) >> (id(int32(-3)) & 63)))
}
fmt.Println(g4, g3, uintptr(int(id(int64(9)))))
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
