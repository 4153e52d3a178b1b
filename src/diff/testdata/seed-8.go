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
type D1 uint16
func (d D1) Area() int { return int(d) + 1 }
type D2 string
type D3 float64
func (d D2) String() string { return "D2:" + string(d) }
type S0 struct {
A0 uint16
A1 int8
A2 uint64
A3 uint64
}
func (s S0) Area() int { return int(s.A0) * 2 }
type S1 struct {
A0 uint
A1 D2
A2 uint64
A3 S0
A4 uintptr
A5 string
}
func (s S1) Area() int { return int(s.A0) * 3 }
type S2 struct {
A0 uint32
A1 int
A2 string
}
func (s *S2) Area() int { return int(s.A0) * 4 }
var g0 int
var g1 uint32
var g2 string
var g3 []int
var g4 map[string]int
var g5 S0
func globals() {
g0 = int(-5)
g1 = (id(uint32(8)) - uint32(1431655765))
g2 = (string(rune(id(int32(5)))))
g3 = []int{int(7), (id(int(6)) - int(8)), (id(int(3074457345618258602)) & int(9223372036854775806)), (id(int(7)) / id(int(9)))}
g4 = map[string]int{id(string("🙂")): (id(int(-9223372036854775807)) + int(-8)), id(string("世界")): (+id(int(4611686018427387903))), }
g5 = S0{A1: id(int8(-1)), A2: choose(true, uint64(6148914691236517205), uint64(18446744073709551614)), }
}

func f0(v0 float64, v1 D2, v2 int) (out float64) {
tick()
type E3 struct {
S0
extra int
}
em4 := E3{S0{A0: (id(uint16(0)) + uint16(1)), A1: (id(int8(3)) / id(int8(42))), }, g4[g2]}
em4.A0 += 3
v5 := em4.Area() + em4.extra + int(em4.A0) + area(&em4)
_ = v5
if g4 != nil {
g4[g2] = ((v2 * v2) >> id(uint(9223372036854775809)))
}
g1 = uint32(id(D0(18446744073709551615)))
return (float64(id(uint(18446744073709551614))) * float64(id(int8(-8))))
}

func f1() (out uint) {
tick()
g3 = g3
g3, g0 = []int{g0}, (+g0)
{
n1 := 0
G0:
n1++
tick()
{
out = (least((^out), uint(0)) << 54)
if true {
var v2 [2][2]int16 = [2][2]int16{[2]int16{int16(7), int16(-3)}, [2]int16{int16(g0), int16(-6)}}
_ = v2
} else {
var v3 map[uint16]S2 = map[uint16]S2{id(uint16(65534)): S2{A0: g1, A2: g2, }, }
_ = v3
var v4 bool = choose((g1 == uint32(len(v3))), choose((id(int8(-126)) >= int8(9)), (g2 < g2), false), ((id(int16(0)) % nz(int16(-2))) != (id(int16(7)) << (id(int16(16384)) & 63))))
_ = v4
}
}
if n1 < 4 {
goto G0
}
}
var v5 S2 = S2{A1: (id(int(3)) - (len(g4))), }
_ = v5
fmt.Println(g5, g4, uint16(id(int32(-3))))
return out
}

func f2(v0 S0, v1 uint32) (out float32) {
tick()
v0 = S0{A0: ((id(uint16(1)) >> 48) >> 37), A2: ((id(uint64(2)) - uint64(1)) << (id(int64(-2)) & 63)), A3: uint64(9), }
const (
C2A = iota*9 + 1
C2B
_
C2C
C2D = len("xyz") + 15
C2Big = 1<<100 - 98
C2F = C2A/7.0 + 1i*1i
)
fmt.Println(C2A, C2B, C2C, C2D/3, C2Big>>61, C2F)
v3 := int(C2B) * int(C2C)
_ = v3
v4 := f0((id(float64(1.0/3)) - float64(1e30)), short((id(D2("x\ty")) + D2("héllo"))), (id(int(-9223372036854775806)) & g0))
_ = v4
return float32(uint8(id(uint(18446744073709551613))))
}

func f3() (out []int32) {
tick()
if (choose((id(string("世界")) == string("a")), (S0{A0: uint16(0), A2: uint64(6), } != S0{A0: uint16(4), A2: uint64(4), }), true) && (id(D1(65535)) > D1(5))) {
out = []int32{((id(int32(2147483646)) >> 39) >> id(uint(3))), min(int32(len(out)), (id(int32(-2147483648)) - int32(7)))}
}
func() {
{
n1 := 0
G0:
n1++
tick()
{
clear(cut(out, 0, (id(int(-9223372036854775808)) % nz(int(6)))))
st2 := NewStack[int64]()
st2.Push(int64(-9223372036854775808))
st2.Push(min(int64(len(out)), (id(int64(5)) * int64(-5))))
v3, v4 := st2.Pop(), st2.Len()
for x := range st2.All() {
_ = x
v4 += 10
}
_ = v3
}
if n1 < 2 {
goto G0
}
}
var v5 any = any((+uint8(id(float64(1)))))
_ = v5
}()
out, out = choose((S1{A1: D2("\x00z"), A2: uint64(3), A3: S0{A0: uint16(1), A1: int8(4), A2: uint64(3), A3: uint64(5), }, A5: string("x\ty"), } == S1{A0: uint(18446744073709551613), A1: D2("\x00z"), A2: uint64(9), }), last[[]int32](out, out), out), out
func() {
out = out
const (
C6A = iota*8 + 1
C6B
_
C6C
C6D = len("é") + 2
C6Big = 1<<100 - 20
C6F = C6A/7.0 + 1i*1i
)
v7 := int(C6B) * int(C6C)
_ = v7
v7 = (int(last[int32](int32(3), int32(715827882))) / nz((v7 - int(id(uintptr(6))))))
var v8 uintptr = (((id(uintptr(1)) * uintptr(1)) / nz(uintptr(7))) ^ uintptr(8))
_ = v8
}()
var v9 uint64 = (^((id(uint64(6)) - uint64(9)) - uint64(7)))
_ = v9
v9, v9 = ((v9 & v9) - choose(true, v9, v9)), v9
return []int32{}
}

func run4() {
if true {
fmt.Printf("%10s|\n", (fmt.Sprint(uint8(4))))
}
g2 = g2
func() {
g4 = g4
{
n1 := 0
G0:
n1++
tick()
{
fmt.Printf("%v\n", S1{A0: uint(5), A1: D2("a"), A3: g5, A5: string("quo\"te"), })
g0++
}
if n1 < 4 {
goto G0
}
}
}()
{
n3 := 0
G2:
n3++
tick()
{
var v4 [4][]uint8 = choose(false, [4][]uint8{[]uint8{uint8(0), uint8(5), uint8(129)}, []uint8{uint8(4), uint8(3), uint8(8), uint8(2)}, []uint8{uint8(2), uint8(85), uint8(1), uint8(7)}}, [4][]uint8{[]uint8{uint8(6), uint8(1), uint8(9)}})
_ = v4
g5 = S0{A1: int8(64), A2: uint64(4), A3: uint64(9223372036854775809), }
}
if n3 < 4 {
goto G2
}
}
g1 = (uint32(id(uint(9))) * g1)
g5.A3--
var v5 string = string([]int32{int32(6), (id(int32(1073741823)) - int32(5)), id(int32(1073741824)), least(int32(-5), int32(715827882))})
_ = v5
}

func run3() {
clear(cut(g3, 0, g0))
for i1 := 0; i1 < 3 && true; i1++ {
tick()
{
if id(false) {
v2 := 0
for k, e := range g4 {
v2 += len(fmt.Sprint(k)) + len(fmt.Sprint(e))*3
}
_ = v2
var v3 []S0 = []S0{g5, g5}
_ = v3
var v4 [4]int32 = choose(((id(D1(21845)) / nz(D1(0))) == (id(D1(21845)) | D1(2))), [4]int32{int32(g1), (id(int32(-2)) << 23), int32(len(v3)), int32(4)}, [4]int32{int32(id(uint8(4))), (id(int32(4)) + int32(3))})
_ = v4
println(uint(9), (int(id(uint16(3))) - int(id(uint64(2)))), int((id(int32(5)) - int32(0))))
} else {
g4 = map[string]int{id(string("go")): g0, id(string("\x00z")): g0, id(string("quo\"te")): int(max(id(uint8(253)), uint8(9))), }
var v5 uint64 = (id(uint64(18446744073709551614)) | uint64(7))
_ = v5
v6 := 0
for k, e := range g4 {
v6 += len(fmt.Sprint(k)) + len(fmt.Sprint(e))*3
}
_ = v6
g4[min(g2, g2)]--
}
}
}
var v7 []uint32 = choose(id(false), []uint32{uint32(2), g1, g1}, choose((S2{A0: g1, A1: g0, A2: string("go"), } == S2{A0: g1, A2: string("世界"), }), []uint32{g1}, []uint32{g1, g1, g1, g1}))
_ = v7
if (((g0 - g0) >= int(id(D1(65535)))) || (g5 == g5)) {
func() {
mv8 := S1{A0: uint(18446744073709551615), A1: D2("x\ty"), A2: uint64(9), A3: g5, A5: g2, }
mv8f := mv8.Area
mv8.A0++
v9 := mv8f()*1000 + mv8.Area() + S1.Area(mv8)
_ = v9
}()
var v10 [][]int = [][]int{g3}
_ = v10
{
n12 := 0
G11:
n12++
tick()
{
fmt.Printf("%-5d|\n", (+(uint(id(uint8(9))) % nz(least(uint(7), uint(3))))))
var v13 S1 = S1{A2: (least(uint64(7), uint64(8)) + (id(uint64(18446744073709551613)) * uint64(18446744073709551615))), A3: g5, A4: (uintptr(id(D0(9))) - (id(uintptr(4)) << (id(int64(4611686018427387905)) & 63))), A5: g2, }
_ = v13
}
if n12 < 4 {
goto G11
}
}
if (id(D0(2)) == D0(8)) {
mv14 := S0{A0: min(id(uint16(0)), uint16(2)), A1: int8(id(float32(0.5))), A3: (id(uint64(18446744073709551613)) >> (id(int16(-8)) & 63)), }
mv14f := mv14.Area
mv14.A0++
v15 := mv14f()*1000 + mv14.Area() + S0.Area(mv14)
_ = v15
func() {
defer func() { show(recover()) }()
_ = [3]int(make([]int, mod(id((v15 << 31)), 5)))
}()
} else {
fmt.Printf("%05d\n", D1((int8(id(uint(18446744073709551613))) % nz((id(int8(6)) ^ int8(-2))))))
defer func() {
g5.A1 &= int8(5)
}()
if len(v10) > 0 {
v10[mod((max(id(int(-6)), g0) << 16), len(v10))] = g3
}
var v16 [1][]uint8 = [1][]uint8{[]uint8{}}
_ = v16
}
} else {
g1 = at(v7, int(-1))
v17 := f0((id(float64(1e10)) * float64(-1)), D2("a"), (g0 / nz(g0)))
_ = v17
v18 := 0
for k, e := range g4 {
v18 += len(fmt.Sprint(k)) + len(fmt.Sprint(e))*3
}
_ = v18
switch (at(g3, v18) & int(3)) {
case int(3074457345618258602):
{
g1 &^= uint32(3)
L19:
for v20 := range countdown(3) {
_ = v20
{
tick()
{
var v21 Shape = Shape(g5)
_ = v21
if (g5.A0 == g5.A0) {
continue L19
}
var v22 S0 = S0{A0: uint16(area(v21)), A1: int8(1), A2: uint64(0), }
_ = v22
}
}
}
var v23 map[int32][]int = map[int32][]int{id(int32(-6)): []int{v18, v18, g0, v18}, }
_ = v23
v24 := f0(v17, short((id(D2("世界")) + D2("héllo"))), (len(v23)))
_ = v24
}
fallthrough
case int(0):
{
if (id(string("")) >= sub(string(""), v18, v18)) {
var v25 [3]uint32 = [3]uint32{uint32(1), uint32(4), g1}
_ = v25
g4 = map[string]int{id(string("🙂")): ((+v18) >> 70), }
g5.A3 = (uint64(len(g3)) + uint64(2))
} else {
g0 = (len(g2))
st26 := NewStack[bool]()
st26.Push((short((g2 + g2)) <= sub(g2, g0, v18)))
v27, v28 := st26.Pop(), st26.Len()
for x := range st26.All() {
_ = x
v28 += 10
}
_ = v27
fmt.Printf("%v %T\n", Pair[string, bool]{"k", v27}, st26)
fmt.Printf("%v\n", S1{A0: uint(8), A1: D2("x\ty"), A3: g5, A4: uintptr(9223372036854775807), A5: g2, })
g2 = string("世界")
}
func() {
var v29 Shape = Shape(D1(5))
_ = v29
var v30 int16 = int16(id(int8(-127)))
_ = v30
var v31 uint64 = uint64((v18 / nz(g0)))
_ = v31
v29 = v29
}()
}
}
}
v32 := f0((id(float64(0.5)) / id(float64(0.5))), D2("héllo"), g0)
_ = v32
for v34 := range each(cut(cut(g3, g0, g0), 0, 5)) {
_ = v34
{
tick()
{
fmt.Printf("%8.2f\n", (((id(D3(3.25)) / id(D3(16777217))) - (-id(D3(3.25)))) * D3((g1 - uint32(2147483649)))))
g3 = append(g3[:len(g3):len(g3)], v34)
}
}
}
mv35 := g5
mv35f := mv35.Area
mv35.A0++
v36 := mv35f()*1000 + mv35.Area() + S0.Area(mv35)
_ = v36
if (id(D2("héllo")) != D2("quo\"te")) {
v7 = v7[:min(2, len(v7)):min(3, len(v7))]
defer func() {
g5.A0 += uint16(g0)
}()
}
L37:
for v38 := range countdown(2) {
_ = v38
{
tick()
{
{
n40 := 0
G39:
n40++
tick()
{
if (least(int32(3), int32(-8)) <= (id(int32(0)) >> id(uint(1)))) {
break L37
}
st41 := NewStack[int64]()
st41.Push((+id(int64(-5))))
v42, v43 := st41.Pop(), st41.Len()
for x := range st41.All() {
_ = x
v43 += 10
}
_ = v42
fmt.Printf("%v %T\n", Pair[string, int64]{"k", v42}, st41)
}
if n40 < 3 {
goto G39
}
}
}
}
}
g2 += sub(g2, 0, 5)
v36, v7 = (g0 - (id(int(-9223372036854775807)) << 51)), v7
var v44 Shape = Shape(S1{A0: uint(5), A1: D2("long enough to matter"), A2: uint64(9223372036854775808), A3: g5, A4: uintptr(2), A5: g2, })
_ = v44
}

func run2() {
if (id(false) || (uintptr(id(float32(1.0/3))) <= (id(uintptr(1)) &^ uintptr(0)))) {
g0 -= g0
g0 = int(((id(int16(10922)) ^ int16(9)) / nz((id(int16(-6)) % nz(int16(-2))))))
L0:
for v1, v2 := range cut([]uintptr{last[uintptr](uintptr(3), uintptr(7)), uintptr(1)}, 0, 6) {
_, _ = v1, v2
{
tick()
{
func() {
defer func() { show(recover()) }()
_ = make([]int, 2, 5)[id(int(id(uint16(8)))):]
}()
if (S2{A0: g1, A1: g0, A2: g2, } != S2{A0: g1, A2: string("go"), }) {
continue L0
}
ar3 := [...]int8{3: int8(-6), 0: g5.A1}
ar3b, ar3p := ar3, &ar3
ar3p[0] = (id(int8(-3)) + int8(125))
for i, x := range ar3 {
ar3[(i+1)%len(ar3)] = x
}
fmt.Println(ar3, ar3b, ar3 == ar3b, *ar3p == ar3, len(ar3p[1:]))
g4[(string(rune(id(int32(0)))))] = at(g3, min(v1, int(4)))
}
}
}
}
L4:
for v5 := uint32(0); v5 < 2; v5++ {
tick()
{
switch int(-5) {
case id(int(4)):
{
ar6 := [...]S1{3: S1{A1: D2("🙂"), A2: uint64(3), A3: g5, A5: g2, }, 0: S1{A0: uint(7), A2: uint64(0), A3: g5, A4: uintptr(4), A5: g2, }}
ar6b, ar6p := ar6, &ar6
ar6p[1] = S1{A0: uint(18446744073709551613), A1: D2("🙂"), A2: uint64(3), A4: uintptr(1), A5: g2, }
for i, x := range ar6 {
ar6[(i+1)%len(ar6)] = x
}
fmt.Println(ar6, ar6b, ar6 == ar6b, *ar6p == ar6, len(ar6p[1:]))
g3 = last[[]int]([]int{(id(int(-9223372036854775807)) ^ g0), g0, int(id(D0(2))), choose(false, g0, int(3))}, g3)
}
fallthrough
case int(4611686018427387903):
{
g3 = cut(g3, (+g0), g0)
var rec7 func(n int, x uint64) uint64
rec7 = func(n int, x uint64) uint64 {
if n <= 0 {
return x
}
defer func() { x++ }()
return rec7(n-1, x*3+(id(uint64(6148914691236517205)) + uint64(4))) + rec7(n-2, x)
}
v8 := rec7(5, uint64(0))
_ = v8
g0, g5 = ((g0 | int(-2)) &^ least(int(3074457345618258602), g0)), g5
var v11 func(int, S2) S2 = func(p9 int, p10 S2) S2 { return p10 }
_ = v11
}
fallthrough
case int(7):
{
g4 = map[string]int{id(string("\x00z")): (g0 >> 7), }
v12 := f1()
_ = v12
}
default:
{
fmt.Printf("%T %v %-5d|\n", g5, g2, g0)
var v13 []int64 = []int64{((id(int64(3074457345618258602)) % nz(int64(3074457345618258602))) << 16)}
_ = v13
if g4 != nil {
g4[(fmt.Sprint(float32(id(uintptr(0)))))] = (^(g0 & g0))
}
}
}
if (id(float32(3.25)) >= float32(1.0/3)) {
continue L4
}
}
}
if false {
fmt.Printf("%v %5d %v\n", g4, g0, g3)
}
st14 := NewStack[D3]()
st14.Push(choose((id(true) && true), (id(D3(1e30)) + D3(-2.5e-3)), choose(true, D3(16777217), D3(-1))))
st14.Push(D3(1e10))
v15, v16 := st14.Pop(), st14.Len()
for x := range st14.All() {
_ = x
v16 += 10
}
_ = v15
fmt.Printf("%v %T\n", Pair[string, D3]{"k", v15}, st14)
v17 := f0(float64(16777217), short((id(D2("x\ty")) + D2("🙂"))), int(0))
_ = v17
func() {
var v18 []S0 = []S0{g5, g5, g5}
_ = v18
g0 = int(1)
if (id(int16(-32767)) == (id(int16(10922)) << 34)) {
copy(g3, g3)
var v19 float64 = max((v17 / (id(float64(0)) * float64(1.0/3))), (float64(id(int64(8))) - v17))
_ = v19
}
var rec20 func(n int, x uintptr) uintptr
rec20 = func(n int, x uintptr) uintptr {
if n <= 0 {
return x
}
defer func() { x++ }()
return rec20(n-1, x*3+uintptr(2)) + rec20(n-2, x)
}
v21 := rec20(1, uintptr(18446744073709551614))
_ = v21
}()
fmt.Printf("%v %v\n", g0, g3)
v15, v16 = v15, int(id(int16(7)))
if true {
if id(false) {
println(int16(6), (int64(id(uintptr(18446744073709551613))) + int64(-6)))
{
n23 := 0
G22:
n23++
tick()
{
v24 := int8(len(g3))
if v24 := v24 + 1; v24 > int8(1) {
v24 := uint8(v24)
v24++
_ = v24
} else if v24 := fmt.Sprint(v24); len(v24) > 1 {
v24 += "."
} else {
v24 = v24[:0]
}
_ = v24
g5.A3 = least(((id(uint64(3)) >> 28) >> (id(int16(-32766)) & 63)), uint64(0))
}
if n23 < 3 {
goto G22
}
}
var v25 [1]string = [1]string{}
_ = v25
switch ((id(uint(6148914691236517205)) / nz(uint(9223372036854775807))) * uint(9)) {
case uint(2):
{
v17, g1 = id(float64(1)), uint32((id(D0(0)) << 27))
}
case uint(9223372036854775807):
{
const (
C26A = iota*5 + 7
C26B
_
C26C
C26D = len("a") + 11
C26Big = 1<<100 - 88
C26F = C26A/7.0 + 1i*1i
)
fmt.Println(C26A, C26B, C26C, C26D/3, C26Big>>93, C26F)
v27 := int(C26B) * int(C26C)
_ = v27
copy(g3, g3)
}
case uint(7):
{
var v28 Shape = last[Shape](choose(true, Shape(D0(2)), Shape((*S2)(nil))), Shape(S1{A1: D2("a"), A2: uint64(5), A3: g5, A5: g2, }))
_ = v28
println((id(int8(-2)) & int8(len(g3))))
v17 = (((v17 * float64(3.25)) - (v17 + v17)) * ((v17 + v17) * (id(float64(1e10)) / v17)))
v28 = Shape(last[*S2](&S2{A0: g1, A1: int(9223372036854775807), }, &S2{A2: g2, }))
}
fallthrough
case uint(8):
{
fmt.Println(g2, (id(int32(1073741824)) / nz(int32(len(g3)))))
}
default:
{
var v29 D0 = D0(5)
_ = v29
v30 := int32(715827882)
if v30 := v30 + 1; v30 > int32(-8) {
v30 := uint8(v30)
v30++
_ = v30
} else if v30 := fmt.Sprint(v30); len(v30) > 1 {
v30 += "."
} else {
v30 = v30[:0]
}
_ = v30
ms31 := map[uint][]S2{}
for i := range 3 {
k := ((id(uint(18446744073709551615)) * uint(9)) % nz(uint(len(g3))))
ms31[k] = append(ms31[k], S2{A0: uint32(i)})
ms31[k][0].A0++
}
fmt.Println(len(ms31), ms31)
}
}
}
v15 = (D3((id(float32(1.0/3)) / id(float32(1e30)))) * v15)
g5 = choose((g0 <= int(id(int32(4)))), g5, S0{A0: (id(uint16(65533)) * uint16(21845)), A3: (id(uint64(6148914691236517205)) / nz(uint64(6148914691236517205))), })
}
if id(true) {
var v32 [2]string = [2]string{g2, sub(short((g2 + g2)), g0, g0)}
_ = v32
g1 += (id(uint32(1)) * last[uint32](g1, g1))
clear(cut(g3, 0, (^v16)))
} else {
var v33 S1 = choose(true, choose(true, S1{A2: uint64(5), A3: g5, A5: g2, }, S1{A1: D2("quo\"te"), A3: g5, A4: uintptr(7), }), last[S1](S1{A0: uint(18446744073709551613), A1: D2("quo\"te"), A2: uint64(9), A4: uintptr(2), A5: g2, }, S1{A0: uint(9223372036854775808), A1: D2("quo\"te"), A2: uint64(1), A3: g5, A4: uintptr(6148914691236517205), A5: string("a"), }))
_ = v33
var v38 func(int, float32) float32 = choose(((id(int(9)) * v16) <= int(-5)), func(p34 int, p35 float32) float32 { return (p35 / id(float32(16777217))) }, func(p36 int, p37 float32) float32 { return (p37 + p37) })
_ = v38
fmt.Println(v16, v17, v16, last[[]uint8](choose(true, []uint8{}, []uint8{uint8(5), uint8(3), uint8(8)}), []uint8{uint8(3), uint8(1), uint8(3), uint8(2)}))
}
g2 = min(min(g2, (fmt.Sprint(uint64(0)))), g2)
}

func run1() {
fmt.Println(g1, g3, g3, []uint{})
fmt.Printf("%d\n", g0)
v0 := f2(g5, (g1 >> 41))
_ = v0
var v1 [2][2]int = [2][2]int{[2]int{}}
_ = v1
var v2 []uint8 = []uint8{}
_ = v2
func() {
var v5 func(int, S1) S1 = func(p3 int, p4 S1) S1 { return p4 }
_ = v5
v1 = v1
}()
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
