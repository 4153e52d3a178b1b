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

type D0 uint8
func (d D0) Area() int { return int(d) + 0 }
type D1 uint32
func (d D1) Area() int { return int(d) + 1 }
type D2 string
type D3 float64
type S0 struct {
A0 int32
A1 uint16
A2 D0
A3 D1
A4 int16
}
func (s S0) Area() int { return int(s.A0) * 2 }
type S1 struct {
A0 uintptr
A1 S0
}
func (s S1) Area() int { return int(s.A0) * 3 }
type S2 struct {
A0 int32
A1 string
}
func (s *S2) Area() int { return int(s.A0) * 4 }
var g0 int
var g1 uint8
var g2 string
var g3 []int
var g4 map[string]int
var g5 S0
func globals() {
g0 = id(int(9))
g1 = uint8(6)
g2 = string("🙂")
g3 = []int{int(4611686018427387904), (id(int(3)) + int(7)), int(-8)}
g4 = map[string]int{id(string("")): int(id(D1(4294967293))), }
g5 = S0{A1: (-id(uint16(5))), A2: (id(D0(85)) >> 42), A4: id(int16(-1)), }
}

func f0(v0 float32) (out []string) {
tick()
delete(g4, choose(id(false), max(g2, g2), short((g2 + g2))))
var v3 func(int, string) string = func(p1 int, p2 string) string { return (fmt.Sprint(int8(-9))) }
_ = v3
delete(g4, (fmt.Sprint(int64(id(int32(-6))))))
return out
}

func f1(v0 uint16, v1 int16) (out uintptr) {
tick()
v0 = g5.A1
v2 := f0(float32(0))
_ = v2
g2 = (string(rune(id(int32(-3)))))
var v3 any = any(D0(len(g2)))
_ = v3
var v4 []int32 = []int32{}
_ = v4
v4, v2 = last[[]int32](append(v4[:len(v4):len(v4)], int32(-5)), append(v4[:len(v4):len(v4)], int32(-1))), v2
return (out - as[uintptr](v3))
}

func f2() (out D2) {
tick()
mv0 := S0{A0: int32(9), A1: (id(uint16(9)) ^ uint16(9)), A2: (+id(D0(4))), A3: (id(D1(5)) + D1(3)), A4: (id(int16(1)) << id(uint16(21845))), }
mv0f := mv0.Area
mv0.A0++
v1 := mv0f()*1000 + mv0.Area() + S0.Area(mv0)
_ = v1
if false {
switch ((id(int16(-4)) & int16(32767)) / nz((id(int16(6)) << 28))) {
case int16(32766):
{
for v3 := range countdown(2) {
_ = v3
{
tick()
{
var v4 float32 = float32(uintptr((id(uint32(7)) - uint32(2))))
_ = v4
out = sub(out, (id(int(-2)) & v3), (id(int(4611686018427387904)) >> id(uint64(4))))
var v7 func(int, S1) S1 = func(p5 int, p6 S1) S1 { return p6 }
_ = v7
}
}
}
out += sub(short((out + out)), 0, 5)
}
}
}
var v8 [2][2]uint32 = [2][2]uint32{[2]uint32{uint32(7), uint32(2)}, [2]uint32{uint32(0), uint32(2147483648)}}
_ = v8
var v9 [2]S1 = [2]S1{}
_ = v9
return short((D2(string(rune(int32(id(int16(10922)))))) + D2(fmt.Sprint(id(int64(8))))))
}

func f3() (out []int) {
tick()
func() {
ar0 := [...]S1{3: last[S1](S1{}, S1{}), 0: S1{A0: uintptr(1), A1: S0{A0: int32(8), A1: uint16(6), A3: D1(4), A4: int16(-7), }, }}
ar0b, ar0p := ar0, &ar0
ar0p[1] = S1{A1: S0{A0: int32(2147483647), A1: uint16(2), A2: D0(4), A3: D1(9), A4: int16(-1), }, }
for i, x := range ar0 {
ar0[(i+1)%len(ar0)] = x
}
_, _ = ar0b, ar0p
{
n2 := 0
G1:
n2++
tick()
{
out = []int{int((id(uint16(4)) % nz(uint16(8)))), (int(id(int8(42))) & int(3)), int(id(uint32(9))), int(7)}
const (
C3A = iota*6 + 6
C3B
_
C3C
C3D = len("a") + 6
C3Big = 1<<100 - 62
C3F = C3A/7.0 + 1i*1i
)
v4 := int(C3B) * int(C3C)
_ = v4
}
if n2 < 4 {
goto G1
}
}
tick()
}()
for v6 := int64(0); v6 < 2; v6++ {
tick()
{
if last[bool](((-id(D3(0.5))) == D3(id(uint8(8)))), (int16(len(out)) == (id(int16(-6)) & int16(6)))) {
var rec7 func(n int, x uintptr) uintptr
rec7 = func(n int, x uintptr) uintptr {
if n <= 0 {
return x
}
defer func() { x++ }()
return rec7(n-1, x*3+uintptr(id(int8(7)))) + rec7(n-2, x)
}
v8 := rec7(7, (id(uintptr(2)) / nz(uintptr(4))))
_ = v8
out, out = out, append(out[:len(out):len(out)], (id(int(-8)) / nz(int(9))))
v8 = uintptr(((id(float32(0)) - float32(16777217)) + (id(float32(-2.5e-3)) - float32(0))))
mv9 := S1{A0: v8, A1: S0{A0: int32(-5), A1: uint16(2), }, }
mv9f := mv9.Area
mv9.A0++
v10 := mv9f()*1000 + mv9.Area() + S1.Area(mv9)
_ = v10
}
}
}
out = choose(true, cut(out, int(-7), int(9)), []int{(len(out))})
return out
}

func f4(v0 bool, v1 D2) (out string) {
tick()
for v3, v4 := range sub(out, 0, 6) {
_, _ = v3, v4
{
tick()
{
var v5 uint = uint(0)
_ = v5
if ((int64(id(D1(6))) - least(int64(3), int64(6))) == last[int64](int64(id(int16(10922))), (id(int64(4)) + int64(-7)))) {
v5--
var v6 uint16 = ((uint16(len(out)) << id(uint8(8))) >> id(int8(-8)))
_ = v6
var v7 []int = []int{(v3 + (v3 << id(uintptr(6)))), int((v6 & uint16(7))), int(D0(id(int8(7))))}
_ = v7
} else {
st8 := NewStack[D1]()
st8.Push(D1(0))
st8.Push(((id(D1(7)) - D1(7)) >> 13))
v9, v10 := st8.Pop(), st8.Len()
for x := range st8.All() {
_ = x
v10 += 10
}
_ = v9
v4 = v4
var v11 []S2 = []S2{last[S2](S2{A0: v4, A1: out, }, S2{A1: out, }), last[S2](S2{}, S2{A0: int32(7), }), S2{A1: out, }}
_ = v11
v4 = int32(len(v11))
}
{
n13 := 0
G12:
n13++
tick()
{
v5 += uint(1)
v1 = v1
}
if n13 < 4 {
goto G12
}
}
{
n15 := 0
G14:
n15++
tick()
{
var v16 Shape = Shape(D0(0))
_ = v16
v16, out = v16, choose(v0, (fmt.Sprint(uint64(3))), (fmt.Sprint(float32(16777217))))
}
if n15 < 2 {
goto G14
}
}
}
}
}
out = short(((fmt.Sprint(uint(len(v1)))) + short((out + short((out + out))))))
v0, v1 = v0, v1
return (fmt.Sprint(min(uint16(id(int(-4))), uint16(id(int64(0))))))
}

func f5() (out float64) {
tick()
L0:
for i1 := 0; i1 < 3 && true; i1++ {
tick()
{
var v2 []uint32 = []uint32{id(uint32(1431655765)), choose(false, uint32(id(D0(255))), uint32(id(uint(4)))), uint32(1), (min(id(uint32(5)), uint32(2147483649)) / nz((id(uint32(6)) + uint32(8))))}
_ = v2
var rec3 func(n int, x uint) uint
rec3 = func(n int, x uint) uint {
if n <= 0 {
return x
}
defer func() { x++ }()
return rec3(n-1, x*3+uint(8)) + rec3(n-2, x)
}
v4 := rec3(6, (id(uint(8)) ^ uint(9223372036854775807)))
_ = v4
if (least(int32(4), int32(8)) < (id(int32(8)) | int32(-2147483647))) {
continue L0
}
var v7 func(int, S2) S2 = func(p5 int, p6 S2) S2 { return p6 }
_ = v7
}
}
if (id(false) || (!(id(false) && false))) {
for v9, v10 := range cut([]int{int(id(uint16(65534))), (id(int(6)) - int(4)), min(id(int(-8)), int(-4)), (id(int(-8)) | int(3074457345618258602))}, 0, 6) {
_, _ = v9, v10
{
tick()
{
v10 ^= (v10 ^ (id(int(9)) ^ v9))
out = out
var v11 float64 = (-id(float64(3.25)))
_ = v11
var v12 S2 = S2{A0: (id(int32(-2147483648)) * id(int32(9))), A1: sub(short((id(string("héllo")) + string(""))), int(-7), v10), }
_ = v12
}
}
}
}
out = ((out * (id(float64(1.0/3)) * out)) + float64(id(int32(-2))))
out, out = out, ((id(float64(-1)) - out) / out)
if (id(float32(-2.5e-3)) >= (id(float32(0.5)) + float32(0))) {
v13 := int64((id(D0(85)) - D0(6)))
if v13 := v13 + 1; v13 > int64(2) {
v13 := uint8(v13)
v13++
_ = v13
} else if v13 := fmt.Sprint(v13); len(v13) > 1 {
v13 += "."
} else {
v13 = v13[:0]
}
_ = v13
v14 := uint32(v13)
if v14 := v14 + 1; v14 > uint32(1) {
v14 := uint8(v14)
v14++
_ = v14
} else if v14 := fmt.Sprint(v14); len(v14) > 1 {
v14 += "."
} else {
v14 = v14[:0]
}
_ = v14
var v15 Shape = Shape(S0{A3: D1(2147483648), A4: (id(int16(9)) + int16(10922)), })
_ = v15
if (uint8(area(v15)) < (uint8(id(uintptr(4))) ^ id(uint8(8)))) {
out += (out / id(float64(1)))
var v16 [2]float64 = [2]float64{}
_ = v16
for v18 := range countdown(1) {
_ = v18
{
tick()
{
v15, v13 = last[Shape](Shape(&S2{A1: string("quo\"te"), }), Shape(D0(7))), v13
}
}
}
}
} else {
out, out = float64((id(uint16(21845)) &^ uint16(8))), out
out, out = out, float64(1.0/3)
out, out = ((out - out) + max(out, out)), ((-out) / float64(id(uint32(1))))
func() {
out = out
func() {
defer func() { _ = recover() }()
_ = make(chan int, -id(id((id(int(-7)) * int(6)))))
}()
out = out
}()
}
return ((-float64(id(uint8(4)))) - out)
}

func run2() {
fmt.Println(g0, false)
var v0 D2 = short((id(D2("quo\"te")) + D2("🙂")))
_ = v0
g2, g4[g2] = g2, at(g3, g0)
g5 = S0{A1: uint16((id(D3(-1)) * D3(3.25))), }
if len(g3) > 0 {
g3[mod(int((id(float64(0.5)) * float64(3.25))), len(g3))] = ((id(int(3)) - g0) * (g0 + g0))
}
fmt.Printf("%#v\n", S0{A0: int32(-4), A1: uint16(9), A3: D1(1), })
defer func() {
if r := recover(); r != nil {
fmt.Println("recovered", r)
}
g0 ^= g0
}()
{
n2 := 0
G1:
n2++
tick()
{
var v3 any = any(uint8(85))
_ = v3
var v4 int64 = (id(int64(3)) & (least(int64(-8), int64(9223372036854775807)) % nz(int64(id(int32(-6))))))
_ = v4
}
if n2 < 1 {
goto G1
}
}
if id(true) {
panic(sub(short((g2 + g2)), int(9223372036854775807), g0))
}
}

func run1() {
if last[bool]((id(D2("héllo")) >= D2("\x00z")), id(false)) {
for i1 := 0; i1 < 5 && (sub(D2("héllo"), g0, g0) >= id(D2("quo\"te"))); i1++ {
tick()
{
g0 = (int((id(D1(6)) + D1(7))) >> 12)
ar2 := [...]int{3: int(id(float32(-2.5e-3))), 0: (g0 << 9)}
ar2b, ar2p := ar2, &ar2
ar2p[2] = g0
for i, x := range ar2 {
ar2[(i+1)%len(ar2)] = x
}
fmt.Println(ar2, ar2b, ar2 == ar2b, *ar2p == ar2, len(ar2p[1:]))
fmt.Printf("%T\n", S0{A0: int32(715827882), A3: D1(1), A4: int16(-1), })
st3 := NewStack[string]()
st3.Push(sub(string("世界"), g0, g0))
v4, v5 := st3.Pop(), st3.Len()
for x := range st3.All() {
_ = x
v5 += 10
}
_ = v4
fmt.Printf("%v %T\n", Pair[string, string]{"k", v4}, st3)
}
}
g5 = S0{A0: (id(int32(9)) ^ int32(715827882)), A1: choose(last[bool](true, false), (id(uint16(4)) + uint16(5)), uint16(9)), A2: (g5.A2 / nz((id(D0(4)) * D0(1)))), A3: D1(1431655765), A4: int16(-9), }
if (S0{A1: uint16(65534), A3: D1(3), } == g5) {
g1 = (g1 % nz((uint8(id(uint64(3))) ^ uint8(253))))
}
var v6 map[uint64]uint32 = map[uint64]uint32{id(uint64(4)): (uint32(g0) & (id(uint32(1)) & uint32(0))), id(uint64(1)): uint32((id(uint(0)) | uint(6))), id(uint64(9)): id(uint32(1431655765)), }
_ = v6
}
g1 = ((g1 * g1) << id(uint64(6)))
v7 := f1(uint16(len(g2)), int16(id(float32(-2.5e-3))))
_ = v7
g1 += (uint8(id(int16(-8))) &^ g1)
g2 += sub(g2, 0, 5)
var v8 [1]D0 = [1]D0{D0(85)}
_ = v8
ms9 := map[string][]S2{}
for i := range 3 {
k := g2
ms9[k] = append(ms9[k], S2{A0: int32(i)})
ms9[k][0].A0++
}
fmt.Println(len(ms9), ms9)
if (!(!choose(true, false, true))) {
defer func() {
if r := recover(); r != nil {
fmt.Println("recovered", r)
}
v8[mod(g0, 1)] = (((id(D0(0)) + D0(6)) + (id(D0(6)) % nz(D0(5)))) >> g1)
}()
fmt.Printf("%U\n", ((-uint16(len(g2))) >> 67))
g3, g5 = g3, S0{A0: int32(2), A2: D0(253), }
}
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
