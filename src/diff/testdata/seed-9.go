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

type D0 int64
func (d D0) Area() int { return int(d) + 0 }
type D1 uintptr
func (d D1) Area() int { return int(d) + 1 }
type D2 string
type D3 float64
type S0 struct {
A0 uint64
A1 D1
A2 int16
A3 float64
A4 int
}
func (s S0) Area() int { return int(s.A0) * 2 }
type S1 struct {
A0 uint
A1 int16
A2 uint8
A3 int32
A4 uint16
}
func (s S1) Area() int { return int(s.A0) * 3 }
type S2 struct {
A0 int16
A1 float64
A2 int32
A3 D0
A4 uint
A5 uint64
}
func (s *S2) Area() int { return int(s.A0) * 4 }
var g0 int
var g1 uintptr
var g2 string
var g3 []int
var g4 map[string]int
var g5 S0
func globals() {
g0 = int(id(int64(-4)))
g1 = ((id(uintptr(3)) >> (id(int32(-2147483646)) & 63)) + (id(uintptr(4)) &^ uintptr(7)))
g2 = short((short((id(string("long enough to matter")) + string("🙂"))) + (fmt.Sprint(int32(6)))))
g3 = []int{int(4), int(5), int(9223372036854775806), int(3074457345618258602)}
g4 = map[string]int{id(string("🙂")): (id(int(9223372036854775806)) >> id(uint64(1))), id(string("go")): (^id(int(9223372036854775805))), id(string("héllo")): (id(int(4)) << 55), }
g5 = last[S0](S0{A0: uint64(9223372036854775808), A1: D1(6148914691236517205), A3: float64(-1), }, S0{A0: uint64(2), A3: float64(-1), })
}

func f0() (out int16) {
tick()
var v0 Shape = Shape(S1{A0: (id(uint(18446744073709551615)) & uint(18446744073709551614)), A1: (out % nz(out)), A2: (id(uint8(127)) + uint8(85)), A4: uint16(21845), })
_ = v0
v0 = v0
var v1 int32 = max((id(int32(715827882)) - choose(true, int32(-6), int32(1073741823))), (choose(true, int32(-4), int32(8)) * int32(area(v0))))
_ = v1
var v2 map[int8]D2 = map[int8]D2{}
_ = v2
return (int16(len(v2)) << 30)
}

func f1(v0 []int) (out S1) {
tick()
next1 := func() func() int16 {
n := (id(int16(-7)) / nz(int16(5)))
return func() int16 {
n = n*2 + 1
return n
}
}()
v2, v3, v4 := next1(), [2]int16{next1(), next1()}, next1() - next1()
_, _, _ = v2, v3, v4
fmt.Println(v2, v3, v4)
switch (-last[uint16](uint16(6), uint16(1))) {
case uint16(4):
{
ar5 := [...]uint8{5: (id(uint8(8)) &^ uint8(5)), 0: out.A2}
ar5b, ar5p := ar5, &ar5
ar5p[0] = out.A2
for i, x := range ar5 {
ar5[(i+1)%len(ar5)] = x
}
fmt.Println(ar5, ar5b, ar5 == ar5b, *ar5p == ar5, len(ar5p[1:]))
for i7 := 0; i7 < 4 && (id(false) && (id(uint16(7)) != uint16(6))); i7++ {
tick()
{
var v8 D1 = D1(6)
_ = v8
g3, v8 = g3, (v8 & v8)
v8 = g5.A1
}
}
}
default:
{
v9, v10 := g4[string("🙂")]
_, _ = v9, v10
v2, v2 = f0(), v2
}
}
fmt.Println(v2, S1{A0: (id(uint(5)) ^ uint(3)), A1: out.A1, A4: (id(uint16(7)) >> 34), })
for v12 := uint16(0); v12 < 3; v12++ {
tick()
{
for v14, v15 := range cut([]int32{int32(0), int32(1073741824), int32(1)}, 0, 6) {
_, _ = v14, v15
{
tick()
{
var v16 Shape = Shape(D0(4611686018427387903))
_ = v16
var v17 float32 = ((id(float32(-2.5e-3)) - float32(3.25)) * float32(16777217))
_ = v17
var v20 func(int, uint64) uint64 = func(p18 int, p19 uint64) uint64 { return (uint64(id(float64(1.0/3))) + p19) }
_ = v20
}
}
}
}
}
return out
}

func f2(v0 bool, v1 uint8) (out uint32) {
tick()
func() {
type E2 struct {
*S0
extra int
}
em3 := E2{ptr(g5), (len(g2))}
em3.A0 += 3
v4 := em3.Area() + em3.extra + int(em3.A0) + area(&em3)
_ = v4
g1--
}()
var v5 []S0 = []S0{S0{A1: g5.A1, A2: (id(int16(-5)) << 30), A4: int(4611686018427387903), }, S0{A0: uint64(id(uint8(8))), A1: D1(id(float64(-1))), A4: int(id(uint(6148914691236517205))), }, g5}
_ = v5
v0, v5 = (id(float32(3.25)) == (id(float32(0)) / id(float32(0.5)))), v5
g5, g2 = at(v5, g0), short((sub(g2, g0, g0) + g2))
return out
}

func f3(v0 []uint64, v1 uint, v2 []uintptr) (out S2) {
tick()
var v3 [2]S1 = [2]S1{S1{A2: uint8(0), A3: int32(-8), A4: uint16(1), }}
_ = v3
v1 <<= 3
if false {
if false {
g4, g3 = g4, last[[]int]([]int{}, g3)
g1 -= uintptr(3)
fmt.Println(v3, v1, g2)
if ((int16(len(v2)) % nz((id(int16(32767)) & int16(7)))) == ((id(int16(7)) / nz(int16(-1))) ^ out.A0)) {
fmt.Printf("%-10s|\n", short((last[string](g2, sub(g2, g0, g0)) + g2)))
var v4 []string = []string{}
_ = v4
} else {
v1 = min((uint(id(uint8(85))) - (v1 | v1)), last[uint]((-id(uint(9223372036854775809))), uint(id(float64(1.0/3)))))
}
}
}
return S2{A0: (int16(g1) | (id(int16(8)) - int16(10922))), A1: (min(id(float64(1.0/3)), float64(1)) - float64(3.25)), A2: (int32(v1) % nz(int32(len(g3)))), A3: (D0(len(v0)) - (id(D0(-7)) << 24)), A4: (+(v1 - v1)), A5: ((id(uint64(7)) % nz(uint64(1))) ^ uint64(2)), }
}

func f4(v0 float64) (out bool) {
tick()
var v1 *string = ptr((fmt.Sprint(uint64(id(int8(0))))))
_ = v1
var v2 Shape = Shape(D1(6))
_ = v2
v0 = (float64((id(int32(-2)) << (id(int64(9223372036854775807)) & 63))) * ((v0 + v0) / v0))
switch ((id(int64(-1)) % nz(int64(7))) >> 12) {
case int64(-9223372036854775806):
{
var v5 func(int, float32) float32 = func(p3 int, p4 float32) float32 { return (-p4) }
_ = v5
}
case int64(6):
{
var v6 complex64 = complex64(2i)
_ = v6
}
case int64(2):
{
func() {
v1 = ptr(string("a"))
mv7 := S2{A0: int16(9), A1: v0, A2: int32(-2147483648), A3: D0(3), A5: uint64(6), }
mv7f := mv7.Area
mv7.A0++
v8 := mv7f()*1000 + mv7.Area() + (*S2).Area(&mv7)
_ = v8
}()
if (((id(int64(0)) * int64(9223372036854775806)) > int64(-9223372036854775808)) && (id(uint16(6)) != uint16(3))) {
var v9 [2][2]uint32 = [2][2]uint32{[2]uint32{uint32(2), uint32(9)}, [2]uint32{uint32(2), (id(uint32(4294967295)) / nz(uint32(1)))}}
_ = v9
if id(true) {
if ((!out) && (out && false)) {
return out
}
out = (D2(string(rune((id(int32(1073741825)) + int32(-2147483646))))) >= D2("héllo"))
out = out
}
if out {
v1 = v1
var v10 *bool = ptr(choose(choose(true, out, out), (id(D0(-8)) != D0(-4)), (id(int8(-4)) == int8(63))))
_ = v10
} else {
var v11 complex64 = (id(complex64(0)) + (id(complex64(1+1i)) + (id(complex64(-0.5+3i)) * complex64(2i))))
_ = v11
v2 = Shape(&S2{A0: int16(2), A2: int32(-2147483647), A3: D0(9223372036854775805), A4: uint(9223372036854775808), A5: uint64(6), })
}
v1 = choose((id(uint64(8)) <= (id(uint64(1)) & uint64(2))), ptr(max(id(string("a")), string("x\ty"))), v1)
}
var v12 []uint16 = []uint16{}
_ = v12
func() {
defer func() { _ = recover() }()
_ = any([]string{}).(fmt.Stringer)
}()
}
case int64(9223372036854775806):
{
if out {
switch (uint16(id(int16(6))) &^ (id(uint16(5)) % nz(uint16(6)))) {
case uint16(3):
{
var rec13 func(n int, x int32) int32
rec13 = func(n int, x int32) int32 {
if n <= 0 {
return x
}
defer func() { x++ }()
return rec13(n-1, x*3+(^id(int32(7)))) + rec13(n-2, x)
}
v14 := rec13(7, int32(v0))
_ = v14
out = false
var v15 *S2 = last[*S2](&S2{A0: int16(-3), A1: v0, A2: int32(-2147483648), A3: D0(6), A4: uint(1), }, &S2{A0: (id(int16(3)) + int16(16383)), A1: (id(float64(16777217)) + v0), A3: D0(-9223372036854775808), A5: uint64(8), })
_ = v15
if ((id(int8(-4)) + int8(6)) >= (id(int8(125)) + int8(42))) {
return (uint64(id(uint16(4))) < (id(uint64(6148914691236517205)) >> id(uint16(32769))))
}
}
case id(uint16(4)):
{
var v16 map[uintptr]int32 = map[uintptr]int32{id(uintptr(9)): int32(-7), id(uintptr(6148914691236517205)): int32(2147483647), }
_ = v16
var v17 S2 = S2{A0: int16(area(v2)), A1: (float64(id(uint64(9))) - choose(out, v0, v0)), A2: choose((id(uint64(1)) < uint64(4)), (id(int32(-4)) & int32(-5)), int32(0)), A3: ((id(D0(9223372036854775807)) & D0(-4)) - D0(len(v16))), A5: uint64(len(v16)), }
_ = v17
v2 = v2
v16[(id(uintptr(1)) * uintptr(1))]--
}
case uint16(5):
{
var v18 bool = ((!(out && out)) && out)
_ = v18
out = out
v0, v0 = (min(id(float64(-2.5e-3)), v0) + (v0 / v0)), float64(1)
}
case uint16(2):
{
var v19 int = strings.Count(sub(least(string("\x00z"), string("\x00z")), int(-5), int(4611686018427387903)), (fmt.Sprint(uintptr(1))))
_ = v19
var v20 string = string("go")
_ = v20
v1 = v1
}
default:
{
var v21 uintptr = (((id(uintptr(0)) - uintptr(9223372036854775807)) % nz(uintptr(5))) ^ (uintptr(id(uint(2))) & (id(uintptr(8)) + uintptr(7))))
_ = v21
v1 = ptr(string(""))
}
}
var v22 [1]D3 = [1]D3{D3(0)}
_ = v22
v0 = max(id(float64(1e10)), (id(float64(1e30)) * v0))
} else {
var v23 *S2 = &S2{A2: int32(float32(id(D1(18446744073709551613)))), A3: (id(D0(5)) - D0(8)), A4: (uint(id(D1(7))) / nz(least(uint(5), uint(1)))), }
_ = v23
L24:
for i25 := 0; i25 < 5 && ((id(int16(5)) & int16(3)) >= (id(int16(-6)) << id(uintptr(2)))); i25++ {
tick()
{
var v26 *S2 = v23
_ = v26
if (uint16(id(uint64(1))) <= (+id(uint16(32767)))) {
continue L24
}
v0 = choose(true, v0, (v0 - float64(id(float32(0)))))
}
}
v1 = ptr(string("\x00z"))
{
n28 := 0
G27:
n28++
tick()
{
v2 = v2
v2 = Shape(D0(8))
}
if n28 < 2 {
goto G27
}
}
}
var v29 uint16 = (((id(uint16(1)) << (id(int16(16385)) & 63)) * uint16(id(uint(2)))) << 19)
_ = v29
type E30 struct {
*S1
extra int
}
em31 := E30{ptr(S1{A0: uint(9223372036854775808), A1: int16(0), A2: uint8(2), A3: int32(2), }), (id(int(8)) % nz(int(0)))}
em31.A0 += 3
v32 := em31.Area() + em31.extra + int(em31.A0) + area(&em31)
_ = v32
defer func() {
v1 = v1
}()
}
}
return ((v0 - (v0 + v0)) != v0)
}

func f5(v0 D3, v1 D0) (out float64) {
tick()
out, v0 = float64(3.25), (v0 / v0)
var v4 func(int, []int8) []int8 = func(p2 int, p3 []int8) []int8 { return choose((id(uint64(9)) > uint64(2)), choose(true, p3, p3), p3) }
_ = v4
return float64(3.25)
}

func run2() {
fmt.Printf("%+v %5d %#v\n", g5, g1, g2)
defer func() {
if r := recover(); r != nil {
fmt.Println("recovered", r)
}
g2 = short((g2 + id(string("x\ty"))))
}()
if (S1{A0: (id(uint(5)) - uint(1)), A1: int16(32766), A2: uint8(4), A4: id(uint16(5)), } == S1{A0: uint(2), A1: int16(5), A2: uint8(2), A3: int32(-1), A4: uint16(65534), }) {
var v0 D3 = (D3((id(D1(4)) / nz(D1(1)))) - D3((id(int64(-8)) - int64(-9223372036854775808))))
_ = v0
} else {
g2 = sub(short((id(string("héllo")) + short((g2 + string("go"))))), g0, int(3074457345618258602))
fmt.Printf("%+q\n", (fmt.Sprint(float32((id(uint64(2)) >> id(uint8(8)))))))
func() {
v1 := f3([]uint64{uint64(3)}, (id(uint(9223372036854775808)) - uint(8)), []uintptr{g1, g1, g1, g1})
_ = v1
}()
if (S2{A3: (+id(D0(-9223372036854775808))), A5: uint64(len(g4)), } != S2{A0: int16(-3), A1: f5(D3(1.0/3), D0(0)), A2: int32(id(uint16(9))), A3: (id(D0(-3)) & D0(4611686018427387905)), A4: (id(uint(8)) & uint(6148914691236517205)), A5: (id(uint64(8)) << 37), }) {
println((+min(id(uint(1)), uint(9223372036854775808))))
v2 := f1(g3)
_ = v2
var v3 map[string]D3 = map[string]D3{id(string("long enough to matter")): D3(1e30), }
_ = v3
}
}
var v6 func(int, uint16) uint16 = func(p4 int, p5 uint16) uint16 { return p5 }
_ = v6
g1 = uintptr(id(uint64(9)))
}

func run1() {
var rec0 func(n int, x uint32) uint32
rec0 = func(n int, x uint32) uint32 {
if n <= 0 {
return x
}
defer func() { x++ }()
return rec0(n-1, x*3+uint32(id(D0(4)))) + rec0(n-2, x)
}
v1 := rec0(4, uint32(len(g3)))
_ = v1
var v2 []int16 = []int16{}
_ = v2
fmt.Printf("%+v\n", S2{A0: ((id(int16(9)) | int16(3)) & int16(len(g4))), A1: float64((g0 + g0)), A2: ((id(int32(2147483646)) - int32(-3)) >> 15), A3: D0(-8), A4: uint(2), A5: ((id(uint64(9)) / nz(uint64(4))) ^ uint64(1)), })
var v5 func(int, S1) S1 = func(p3 int, p4 S1) S1 { return p4 }
_ = v5
if ((int(id(float64(1e30))) & (g0 << 24)) >= int((id(float64(1)) * float64(3.25)))) {
if false {
g1 = g1
g2 = g2
var v6 any = any((id(int16(1)) ^ min(id(int16(32765)), int16(2))))
_ = v6
} else {
if false {
ms7 := map[int16][]S1{}
for i := range 3 {
k := (id(int16(-6)) - (id(int16(10922)) | int16(16383)))
ms7[k] = append(ms7[k], S1{A0: uint(i)})
ms7[k][0].A0++
}
fmt.Println(len(ms7), ms7)
}
println(g5.A4, float32(g5.A0))
func() {
g3 = g3
}()
}
} else {
g3 = g3
func() {
v1 = (v1 &^ (uint32(len(g3)) | uint32(5)))
g1 += (+(g1 - g1))
copy(g3, g3)
}()
delete(g4, short((short((g2 + g2)) + g2)))
for v9, v10 := range cut([]int64{}, 0, 6) {
_, _ = v9, v10
{
tick()
{
fmt.Printf("%v\n", []int64{v10})
}
}
}
}
var v11 map[string]bool = map[string]bool{id(string("héllo")): true, }
_ = v11
g1 ^= ((^id(uintptr(18446744073709551615))) - (g1 & g1))
g2, g5.A3 = g2, ((id(float64(1e30)) / id(float64(-2.5e-3))) - float64(id(D1(0))))
type E12 struct {
*S0
extra int
}
em13 := E12{ptr(S0{A0: uint64(0), A1: D1(3), A2: int16(7), A3: float64(1e30), A4: int(9), }), g3[id(int16(6))]}
em13.A0 += 3
v14 := em13.Area() + em13.extra + int(em13.A0) + area(&em13)
_ = v14
switch int32(-3) {
case int32(2):
{
v15 := f3([]uint64{uint64(1), uint64(18446744073709551614), uint64(0)}, uint(3), []uintptr{g1, uintptr(8), g1})
_ = v15
for v17, v18 := range [3]int16{int16(7)} {
_, _ = v17, v18
{
tick()
{
next19 := func() func() int64 {
n := (id(int64(1)) - int64(-5))
return func() int64 {
n = n*2 + 1
return n
}
}()
v20, v21, v22 := next19(), [2]int64{next19(), next19()}, next19() - next19()
_, _, _ = v20, v21, v22
fmt.Println(v20, v21, v22)
g1 &^= (uintptr(id(int64(-8))) &^ last[uintptr](g1, uintptr(7)))
var v23 []string = []string{}
_ = v23
}
}
}
}
default:
{
g1 = (^(uintptr(id(D1(2))) * (g1 - g1)))
}
}
switch v1 {
case uint32(0):
{
g3 = g3[:min(2, len(g3)):min(3, len(g3))]
var v24 []int32 = []rune(sub(short((last[string](g2, g2) + (fmt.Sprint(g0)))), 0, 9))
_ = v24
switch int64(0) {
case int64(-9223372036854775806):
{
v25 := f3([]uint64{}, uint(len(v2)), []uintptr{g1})
_ = v25
var v26 []D3 = []D3{D3(-1), D3(0)}
_ = v26
if (float64(id(int64(-7))) != ((-id(float64(1.0/3))) / (id(float64(-1)) / id(float64(0))))) {
var v27 string = short((id(string("héllo")) + short((sub(string("x\ty"), g0, v14) + (fmt.Sprint(g1))))))
_ = v27
mv28 := g5
mv28f := mv28.Area
mv28.A0++
v29 := mv28f()*1000 + mv28.Area() + S0.Area(mv28)
_ = v29
v30 := f2((id(int16(-5)) != int16(-8)), (id(uint8(6)) & uint8(2)))
_ = v30
}
if (((g0 >> 12) * (len(v24))) < (int(v1) - (v14 & g0))) {
v2, v2 = append(v2[:len(v2):len(v2)], (id(int16(4)) << (id(int16(16385)) & 63))), v2
v31 := 0
for k, e := range g4 {
v31 += len(fmt.Sprint(k)) + len(fmt.Sprint(e))*3
}
_ = v31
var v32 any = any(float32(-1))
_ = v32
}
}
case int64(7):
{
v33 := 0
for k, e := range v11 {
v33 += len(fmt.Sprint(k)) + len(fmt.Sprint(e))*3
}
_ = v33
}
}
}
default:
{
v14 = (int(id(D3(1e10))) >> 25)
g1 = (((id(uintptr(6)) - g1) / nz((g1 % nz(g1)))) - g1)
ar34 := [...]int16{4: (id(int16(16385)) / nz(int16(-6))), 0: int16(-6)}
ar34b, ar34p := ar34, &ar34
ar34p[3] = int16(id(uint16(3)))
for i, x := range ar34 {
ar34[(i+1)%len(ar34)] = x
}
fmt.Println(ar34, ar34b, ar34 == ar34b, *ar34p == ar34, len(ar34p[1:]))
if v11 != nil {
v11[g2] = f4(float64(id(D0(4611686018427387903))))
}
}
}
delete(g4, short((sub(g2, int(0), int(3)) + string("世界"))))
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
