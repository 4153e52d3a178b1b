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

type D0 uintptr
func (d D0) Area() int { return int(d) + 0 }
type D1 int32
func (d D1) Area() int { return int(d) + 1 }
type D2 string
type D3 float64
type S0 struct {
A0 int16
A1 bool
A2 float32
A3 uintptr
}
func (s S0) Area() int { return int(s.A0) * 2 }
type S1 struct {
A0 int8
A1 float32
A2 uint32
A3 uint32
A4 D1
}
func (s S1) Area() int { return int(s.A0) * 3 }
type S2 struct {
A0 uint8
A1 D2
A2 uint16
A3 uint
A4 bool
}
func (s *S2) Area() int { return int(s.A0) * 4 }
var g0 int
var g1 uint16
var g2 string
var g3 []int
var g4 map[string]int
var g5 S0
func globals() {
g0 = (int(id(float32(1e10))) | int(id(uint8(253))))
g1 = uint16(5)
g2 = id(string("x\ty"))
g3 = []int{int(9223372036854775807)}
g4 = map[string]int{}
g5 = last[S0](S0{A1: true, A2: float32(1.0/3), A3: uintptr(2), }, S0{A0: int16(10922), A2: float32(1), A3: uintptr(1), })
}

func f0(v0 D0) (out []uint64) {
tick()
{
n2 := 0
G1:
n2++
tick()
{
out, v0 = out, ((v0 & D0(18446744073709551615)) - v0)
for v4 := range 2 {
_ = v4
{
tick()
{
var v5 *D0 = ptr(v0)
_ = v5
var v6 []uint = []uint{uint(5), uint(18446744073709551615)}
_ = v6
var v7 complex128 = complex(id(float64(16777217)), float64(int8(len(out))))
_ = v7
next8 := func() func() int {
n := (v4 &^ v4)
return func() int {
n = n*2 + 1
return n
}
}()
v9, v10, v11 := next8(), [2]int{next8(), next8()}, next8() - next8()
_, _, _ = v9, v10, v11
}
}
}
}
if n2 < 4 {
goto G1
}
}
func() {
if last[bool]((S1{A0: int8(3), A1: float32(1e30), A3: uint32(1431655765), A4: D1(8), } == S1{A0: int8(9), A1: float32(-2.5e-3), A2: uint32(4294967294), A4: D1(6), }), ((id(uint32(7)) - uint32(6)) > least(uint32(0), uint32(1)))) {
func() {
defer func() { _ = recover() }()
_ = make([]int, 2, 5)[:id(id(int(-8)))]
}()
copy(out, out)
tick()
}
}()
defer func() {
if r := recover(); r != nil {
_ = r
}
v0--
}()
return choose(id(true), out, mapped(out, func(x uint64) uint64 { return x }))
}

func f1(v0 float32) (out string) {
tick()
for v2, v3 := range [3]uint8{uint8(1)} {
_, _ = v2, v3
{
tick()
{
{
n5 := 0
G4:
n5++
tick()
{
g1 = choose((g0 <= least(g0, int(-6))), (g1 | g1), g1)
var v6 Shape = Shape(S1{A0: int8(-7), A3: uint32(9), A4: least(D1(1073741824), D1(-6)), })
_ = v6
}
if n5 < 3 {
goto G4
}
}
func() {
defer func() { show(recover()) }()
var f func()
f()
}()
}
}
}
for v8 := range countdown(1) {
_ = v8
{
tick()
{
g1, out = g1, choose(choose(false, true, true), least(g2, out), (string(rune(id(int32(3))))))
var v9 S0 = g5
_ = v9
}
}
}
var v10 bool = ((id(uint64(2)) >> 47) != ((id(uint64(3)) - uint64(5)) >> id(uintptr(3))))
_ = v10
var v11 uint64 = uint64(4)
_ = v11
var v12 *S1 = &S1{A2: (id(uint32(0)) / nz((id(uint32(2)) - uint32(9)))), }
_ = v12
g5.A2 = float32(((id(int32(7)) &^ int32(-6)) % nz((id(int32(8)) &^ int32(1073741825)))))
if g5.A1 {
panic(fmt.Errorf("error %d", (g0 >> id(uint8(5)))))
}
return short((g2 + short((sub(out, int(8), g0) + out))))
}

func f2(v0 S1) (out int32) {
tick()
if false {
g3 = overwrite(g3, g3)
var v1 S2 = last[S2](last[S2](S2{A0: uint8(6), A1: D2("héllo"), A2: g1, A3: uint(6148914691236517205), A4: true, }, S2{A0: uint8(254), A1: D2("x\ty"), A2: g1, A3: uint(9), A4: false, }), last[S2](S2{A0: uint8(1), A1: D2("世界"), A2: g1, }, S2{A1: D2("x\ty"), A2: g1, A3: uint(9), }))
_ = v1
}
g2, g3 = short((last[string](g2, g2) + sub(g2, g0, g0))), cut(g3, int(4611686018427387905), g0)
if len(g3) > 0 {
g3[mod(int((id(uint64(5)) + uint64(5))), len(g3))] = (+g0)
}
for v3, v4 := range sub(g2, 0, 6) {
_, _ = v3, v4
{
tick()
{
g3 = g3[:min(2, len(g3)):min(3, len(g3))]
if true {
v5 := f1(float32(id(D1(-3))))
_ = v5
var v6 any = any(((id(uint32(4)) + uint32(0)) + (id(uint32(7)) >> (id(int16(-32767)) & 63))))
_ = v6
g2 += sub(short((max(id(string("quo\"te")), g2) + string("quo\"te"))), 0, 5)
v0 = S1{A1: ((id(float32(1)) / id(float32(1e30))) / (id(float32(-1)) + float32(1.0/3))), A2: ((id(uint32(2147483648)) - uint32(7)) / nz((id(uint32(0)) ^ uint32(1)))), A3: uint32(len(g2)), }
}
}
}
}
if ((id(uint32(2147483647)) & uint32(4294967295)) != uint32(2)) {
panic(g5)
}
return out
}

func f3() (out []uint8) {
tick()
mv0 := S1{A2: (id(uint32(3)) / nz(uint32(0))), A4: (id(D1(4)) & D1(-2)), }
mv0f := mv0.Area
mv0.A0++
v1 := mv0f()*1000 + mv0.Area() + S1.Area(mv0)
_ = v1
L2:
for v3, v4 := range cut([]int64{(id(int64(4)) ^ int64(-6)), int64(len(g2)), int64(len(out))}, 0, 6) {
_, _ = v3, v4
{
tick()
{
v4 = ((v4 * (id(int64(9)) >> id(uint(6)))) << least(uint16(1), g1))
if ((id(uint32(8)) - uint32(3)) < (id(uint32(5)) + uint32(1))) {
break L2
}
v4 = v4
}
}
}
g4[short((g2 + g2))]--
if last[bool](choose((id(uint(1)) >= uint(4)), (id(float64(-1)) != float64(1)), (id(string("\x00z")) == g2)), true) {
mv5 := S2{A0: uint8(7), A1: D2("x\ty"), A2: uint16(2), A3: uint(8), A4: true, }
mv5f := mv5.Area
mv5.A0++
v6 := mv5f()*1000 + mv5.Area() + (*S2).Area(&mv5)
_ = v6
}
if false {
var v7 [4]string = [4]string{string("🙂"), g2, string("héllo"), g2}
_ = v7
}
return out
}

func f4(v0 int16) (out float32) {
tick()
var v1 uint8 = uint8(1)
_ = v1
var v2 any = any(uint64(2))
_ = v2
return (id(float32(1e30)) + (id(float32(1e30)) + float32(id(uint64(8)))))
}

func f5(v0 D0) (out S0) {
tick()
var v1 map[uint16]string = choose((out.A1 || (id(false) || true)), map[uint16]string{id(uint16(3)): string("long enough to matter"), id(uint16(2)): string("\x00z"), }, map[uint16]string{id(uint16(32767)): string(""), id(uint16(3)): string("a"), })
_ = v1
v0 += (-v0)
func() {
var v2 Shape = Shape((*S2)(nil))
_ = v2
defer func() {
out.A1 = ((max(id(int8(-4)), int8(-9)) + id(int8(42))) > (id(int8(4)) ^ (id(int8(9)) >> id(uintptr(18446744073709551615)))))
}()
func() {
var v3 int16 = (out.A0 << (id(uint16(21845)) * uint16(8)))
_ = v3
}()
for v5 := range each(cut([]int16{int16(-1), int16(1), int16(3), int16(32765)}, 0, 5)) {
_ = v5
{
tick()
{
var v6 complex128 = complex128(1+1i)
_ = v6
next7 := func() func() uint32 {
n := uint32(0)
return func() uint32 {
n = n*2 + 1
return n
}
}()
v8, v9, v10 := next7(), [2]uint32{next7(), next7()}, next7() - next7()
_, _, _ = v8, v9, v10
v0, v6 = ((v0 - D0(4)) / nz((v0 * D0(0)))), v6
tick()
}
}
}
}()
if out.A1 {
panic(string("🙂"))
}
return S0{A0: int16(-6), A2: float32(0.5), }
}

func run2() {
clear(cut(g3, 0, g0))
for v1 := range 2 {
_ = v1
{
tick()
{
if len(g3) < 20 {
g3 = append(g3[:len(g3):len(g3)], ((g0 - g0) >> 41), (g0 >> (id(int32(2147483647)) & 63)))
}
}
}
}
var v2 float64 = last[float64](last[float64](float64(1e30), float64(1.0/3)), id(float64(0)))
_ = v2
g1 *= g1
g4 = map[string]int{id(string("héllo")): int(id(uint64(1))), id(string("long enough to matter")): (min(g0, g0) / id(int(2))), }
if (((id(uint8(85)) % nz(uint8(0))) &^ (id(uint8(127)) << id(uint64(2)))) <= uint8(v2)) {
var v3 map[int]float64 = map[int]float64{}
_ = v3
} else {
func() {
g0 = int(max(id(int64(-9223372036854775808)), int64(-9223372036854775808)))
}()
v4 := f1(float32(1))
_ = v4
}
var v5 float64 = float64(0)
_ = v5
v2 = v2
v2 = min(v2, ((id(float64(1e10)) / v5) - least(v2, v2)))
var v6 Shape = Shape(D1((id(uint8(254)) * uint8(254))))
_ = v6
}

func run1() {
var v0 int16 = int16(0)
_ = v0
var v1 string = short((g2 + (string(rune(int32(id(uint64(3))))))))
_ = v1
fmt.Printf("%+v\n", S2{A0: (id(uint8(3)) % nz(uint8(85))), A2: id(uint16(8)), A4: (g0 == (g0 >> 31)), })
ms2 := map[uintptr][]S0{}
for i := range 3 {
k := ((-id(uintptr(5))) + uintptr(8))
ms2[k] = append(ms2[k], S0{A0: int16(i)})
ms2[k][0].A0++
}
fmt.Println(len(ms2), ms2)
var v3 [2][2]uint16 = [2][2]uint16{[2]uint16{}, [2]uint16{}}
_ = v3
var v4 *S1 = choose((g5 != S0{A1: true, A2: float32(0.5), A3: uintptr(6), }), &S1{A0: int8(-1), A2: uint32(len(g4)), A3: (id(uint32(3)) + uint32(0)), A4: (id(D1(0)) << (id(int(6)) & 63)), }, &S1{A0: int8(-2), A1: min(id(float32(0.5)), float32(-1)), A2: uint32(0), A3: (id(uint32(4)) - uint32(3)), A4: (id(D1(1073741824)) * D1(8)), })
_ = v4
v5 := ((id(int64(-1)) - int64(4611686018427387904)) << id(uint32(0)))
if v5 := v5 + 1; v5 > int64(7) {
v5 := uint8(v5)
v5++
_ = v5
} else if v5 := fmt.Sprint(v5); len(v5) > 1 {
v5 += "."
} else {
v5 = v5[:0]
}
_ = v5
var v6 []int = []int{g0, g0}
_ = v6
g3 = g3
if last[bool]((!(id(int8(4)) == int8(6))), g5.A1) {
func() {
v7 := f1((id(float32(1e10)) - float32(0.5)))
_ = v7
type E8 struct {
S0
extra int
}
em9 := E8{S0{A0: (^id(int16(-2))), A2: (id(float32(0.5)) * float32(-1)), A3: uintptr(len(g4)), }, at(v6, g0)}
em9.A0 += 3
v10 := em9.Area() + em9.extra + int(em9.A0) + area(&em9)
_ = v10
var v11 string = string([]int32{int32(len(g4))})
_ = v11
}()
} else {
var v12 []int8 = []int8{int8(5), int8(id(int64(5))), ((id(int8(64)) ^ int8(127)) | int8(64)), last[int8](int8(42), value(v4).A0)}
_ = v12
v6 = v6
}
var v13 *S0 = &S0{A0: (id(int16(-6)) >> 50), A1: false, A3: g5.A3, }
_ = v13
for v15 := int64(0); v15 < 1; v15++ {
tick()
{
switch (value(v4).A2 << id(uint32(5))) {
case uint32(0):
{
var v16 float64 = least(((id(float64(16777217)) - float64(16777217)) + (id(float64(3.25)) + float64(-1))), ((id(float64(1e30)) - float64(3.25)) - float64(1e10)))
_ = v16
}
case id(uint32(8)):
{
v17 := f1((id(float32(0.5)) + float32(-1)))
_ = v17
var v18 []S1 = []S1{S1{A0: int8(9), A1: float32(0.5), A2: uint32(5), A3: uint32(1), A4: D1(-8), }, S1{A0: int8(-127), A1: float32(1e30), A2: uint32(9), }, S1{A0: int8(-8), A1: float32(16777217), A3: uint32(0), }}
_ = v18
g3, v17 = append(g3[:len(g3):len(g3)], int(4611686018427387903)), (fmt.Sprint(g1))
var v19 uint8 = id(uint8(254))
_ = v19
}
case id(uint32(9)):
{
g5.A2, g0 = float32(id(uint(0))), (g0 >> (id(int32(5)) & 63))
var v20 [2]string = [2]string{v1, v1}
_ = v20
v1, g4[least(string("x\ty"), g2)] = v20[mod(g0, 2)], choose((id(true) && true), (id(int(0)) * g0), g0)
}
default:
{
var v21 D0 = D0(1)
_ = v21
var v22 int16 = (int16(len(g2)) - (v0 + int16(v21)))
_ = v22
}
}
v0 = int16(((v15 & v15) << 30))
if ((least(g0, int(2)) << id(uint8(128))) == ((len(g3)) &^ (g0 ^ int(-6)))) {
mv23 := S1{A0: (+id(int8(1))), A2: (id(uint32(0)) &^ uint32(0)), A4: (id(D1(-3)) / nz(D1(4))), }
mv23f := mv23.Area
mv23.A0++
v24 := mv23f()*1000 + mv23.Area() + S1.Area(mv23)
_ = v24
fmt.Println(v0, v24, (D0(id(uint(5))) &^ D0(id(int8(7)))))
v13 = v13
clear(cut(g3, 0, (g0 * int(0))))
} else {
v6 = []int{g0}
next25 := func() func() uint16 {
n := (g1 ^ uint16(65535))
return func() uint16 {
n = n*2 + 1
return n
}
}()
v26, v27, v28 := next25(), [2]uint16{next25(), next25()}, next25() - next25()
_, _, _ = v26, v27, v28
fmt.Println(v26, v27, v28)
g2, v4 = string("a"), &S1{A1: float32(id(D0(5))), A3: (id(uint32(2)) / nz(uint32(2))), }
}
}
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
