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
type D1 uintptr
func (d D1) Area() int { return int(d) + 1 }
type D2 string
type D3 float32
func (d D2) String() string { return "D2:" + string(d) }
type S0 struct {
A0 uint32
A1 uint32
A2 uint32
A3 int8
A4 int32
A5 float64
}
func (s S0) Area() int { return int(s.A0) * 2 }
type S1 struct {
A0 uint
A1 D0
A2 D2
A3 uint
A4 D2
A5 uint64
}
func (s S1) Area() int { return int(s.A0) * 3 }
type S2 struct {
A0 uint16
A1 uint16
A2 S0
A3 string
A4 D3
}
func (s *S2) Area() int { return int(s.A0) * 4 }
var g0 int
var g1 uint64
var g2 string
var g3 []int
var g4 map[string]int
var g5 S0
func globals() {
g0 = least((id(int(4611686018427387905)) + int(-6)), (id(int(4611686018427387904)) & int(3074457345618258602)))
g1 = ((id(uint64(18446744073709551614)) << 24) & uint64(0))
g2 = short((short((id(string("世界")) + string(""))) + string("quo\"te")))
g3 = []int{}
g4 = map[string]int{}
g5 = S0{A4: int32(5), A5: float64(1e30), }
}

func f0(v0 []int32, v1 string, v2 []uint32) (out []uint16) {
tick()
switch int8(uint8(len(g3))) {
case int8(5):
{
v3 := 0
for k, e := range g4 {
v3 += len(fmt.Sprint(k)) + len(fmt.Sprint(e))*3
}
_ = v3
var v4 [][]int = [][]int{g3, g3, g3}
_ = v4
g3, g5 = g3, choose(choose(true, true, false), choose(false, g5, S0{A1: uint32(4), A2: uint32(4), A4: int32(4), }), g5)
}
}
g1++
type E5 struct {
S0
extra int
}
em6 := E5{g5, (len(out))}
em6.A0 += 3
v7 := em6.Area() + em6.extra + int(em6.A0) + area(&em6)
_ = v7
g5, g2 = S0{A0: uint32(5), A2: uint32(0), A3: int8(-8), }, sub(choose(false, string("a"), g2), int(5), v7)
func() {
defer func() { show(recover()) }()
_ = 1 / mod(id(g0), 2)
}()
if ((S2{A0: uint16(1), A1: uint16(21845), A2: S0{A0: uint32(2), A1: uint32(7), A2: uint32(1431655765), A3: int8(-3), A4: int32(3), }, } == S2{A0: uint16(21845), A1: uint16(4), A2: g5, A3: g2, A4: D3(-1), }) && (id(D2("")) <= D2(""))) {
{
n9 := 0
G8:
n9++
tick()
{
var v10 []int32 = []rune(sub(sub(string("long enough to matter"), int(-4), v7), 0, 9))
_ = v10
ar11 := [...]int64{2: (id(int64(3)) &^ int64(9223372036854775806)), 0: (id(int64(9)) - int64(3074457345618258602))}
ar11b, ar11p := ar11, &ar11
ar11p[0] = int64(4611686018427387905)
for i, x := range ar11 {
ar11[(i+1)%len(ar11)] = x
}
fmt.Println(ar11, ar11b, ar11 == ar11b, *ar11p == ar11, len(ar11p[1:]))
}
if n9 < 3 {
goto G8
}
}
g2 = v1
var v12 map[uintptr]uint = map[uintptr]uint{id(uintptr(9)): uint(9223372036854775808), }
_ = v12
}
return cut(out, at(g3, v7), int(id(int16(9))))
}

func f1() (out uint64) {
tick()
for v1, v2 := range sub(short((max(id(string("世界")), string("a")) + short((id(string("long enough to matter")) + string("quo\"te"))))), 0, 6) {
_, _ = v1, v2
{
tick()
{
mv3 := choose((id(false) || false), S0{A0: uint32(2147483647), A2: uint32(6), A4: int32(-9), A5: float64(3.25), }, S0{A0: uint32(8), A1: uint32(0), A2: uint32(6), A3: int8(6), A5: float64(1e10), })
mv3f := mv3.Area
mv3.A0++
v4 := mv3f()*1000 + mv3.Area() + S0.Area(mv3)
_ = v4
var v5 [2][2]int = [2][2]int{[2]int{v1}, [2]int{}}
_ = v5
if false {
var v6 any = any(short(((fmt.Sprint(uint8(7))) + short((id(string("a")) + string("long enough to matter"))))))
_ = v6
out ^= out
st7 := NewStack[uint64]()
st7.Push((as[uint64](v6) - (out - uint64(18446744073709551615))))
v8, v9 := st7.Pop(), st7.Len()
for x := range st7.All() {
_ = x
v9 += 10
}
_ = v8
} else {
v2 = (((v2 | v2) * v2) + (int32(id(D1(7))) % nz((v2 / nz(v2)))))
var v10 any = any(D3(-1))
_ = v10
}
}
}
}
var v11 [2][2]int16 = [2][2]int16{}
_ = v11
if (id(int16(-2)) == int16(-32767)) {
func() {
var v12 any = any(((id(uint16(2)) >> id(uint8(9))) + (id(uint16(5)) - uint16(65534))))
_ = v12
v11[mod((id(int(-1)) + int(5)), 2)] = [2]int16{int16(-8)}
var v13 []float32 = []float32{}
_ = v13
v13 = []float32{((id(float32(-2.5e-3)) - float32(-1)) * (id(float32(0)) + float32(16777217))), (id(float32(1e10)) * float32(id(D1(18446744073709551614)))), float32(0.5), float32(int32(id(D1(7))))}
}()
var v14 any = any(S2{A1: uint16(7), A2: S0{A1: uint32(1431655765), A2: uint32(2), A3: int8(5), A4: int32(-5), A5: float64(0), }, A3: choose(false, string("long enough to matter"), string("long enough to matter")), A4: D3(3.25), })
_ = v14
}
v11[mod((id(int(-9223372036854775806)) << 41), 2)], v11[mod(int(id(int8(-3))), 2)] = v11[mod(int(-9), 2)], [2]int16{int16(-4)}
var v17 func(int, S1) S1 = func(p15 int, p16 S1) S1 { return S1{A0: (id(uint(5)) ^ uint(6148914691236517205)), A4: D2(string(rune(id(int32(2147483645))))), A5: (out & out), } }
_ = v17
return out
}

func f2(v0 string, v1 float32, v2 uint64) (out S0) {
tick()
var v3 S2 = S2{A0: uint16(0), A1: uint16(5), A3: v0, A4: D3(-1), }
_ = v3
var v6 func(int, float64) float64 = func(p4 int, p5 float64) float64 { return out.A5 }
_ = v6
v2 -= (uint64(len(v0)) & uint64(len(v0)))
mv7 := S1{A0: uint(7), A2: D2("quo\"te"), A3: uint(1), A4: D2("quo\"te"), A5: v2, }
mv7f := mv7.Area
mv7.A0++
v8 := mv7f()*1000 + mv7.Area() + S1.Area(mv7)
_ = v8
v1 = (((v1 * v1) + v1) + choose(false, float32(id(int64(7))), (-id(float32(-2.5e-3)))))
out.A3 = int8(4)
return S0{A0: uint32(6), A2: out.A2, A3: (id(int8(-1)) | int8(42)), A5: (float64(id(int16(-7))) * (id(float64(1e30)) * float64(0))), }
}

func f3() (out D2) {
tick()
var v0 D0 = D0(9223372036854775808)
_ = v0
var v1 Shape = Shape(v0)
_ = v1
const (
C2A = iota*9 + 4
C2B
_
C2C
C2D = len("a") + 9
C2Big = 1<<100 - 10
C2F = C2A/7.0 + 1i*1i
)
v3 := int(C2B) * int(C2C)
_ = v3
v3 = v3
if true {
for v5 := range countdown(5) {
_ = v5
{
tick()
{
var v6 string = string("quo\"te")
_ = v6
}
}
}
func() {
v0, out = min((v0 + v0), D0(id(float64(-2.5e-3)))), sub(out, v3, v3)
}()
for i8 := 0; i8 < 5 && (S0{A2: uint32(2), A4: int32(3), A5: float64(-1), } == S0{A1: uint32(4294967293), A3: int8(-7), A4: int32(-1), A5: float64(-1), }); i8++ {
tick()
{
var v9 map[int32]float64 = map[int32]float64{id(int32(8)): float64(id(int64(-5))), }
_ = v9
v3 = (v3 &^ (len(out)))
next10 := func() func() uint8 {
n := (id(uint8(254)) ^ uint8(2))
return func() uint8 {
n = n*2 + 1
return n
}
}()
v11, v12, v13 := next10(), [2]uint8{next10(), next10()}, next10() - next10()
_, _, _ = v11, v12, v13
v0 = (v0 << 41)
}
}
} else {
v1 = Shape(S0{A0: uint32(2), A1: uint32(1431655765), A2: uint32(0), A3: int8(-4), A4: int32(715827882), A5: float64(1e10), })
if false {
var v14 map[uint8]int64 = map[uint8]int64{id(uint8(9)): int64((id(uint32(3)) + uint32(2147483647))), }
_ = v14
var v15 S2 = S2{A0: uint16((id(D3(-1)) * D3(0.5))), A1: uint16((id(float32(1.0/3)) + float32(-1))), A2: S0{A1: uint32(1), A3: int8(-8), A4: int32(4), A5: float64(0), }, A3: short((id(string("")) + string("\x00z"))), }
_ = v15
if (!id(false)) {
v0 ^= v0
var v16 *uint64 = ptr(uint64(1))
_ = v16
mv17 := v15.A2
mv17f := mv17.Area
mv17.A0++
v18 := mv17f()*1000 + mv17.Area() + S0.Area(mv17)
_ = v18
} else {
var v19 uint8 = (id(uint8(3)) | ((^id(uint8(253))) & uint8(len(out))))
_ = v19
var v20 float64 = float64(0.5)
_ = v20
}
switch ((id(uintptr(5)) + uintptr(2)) - (id(uintptr(3)) | uintptr(6148914691236517205))) {
case uintptr(1):
{
var v21 string = short((id(string("x\ty")) + v15.A3))
_ = v21
out = short((D2(string(rune((id(int32(0)) * int32(-8))))) + short((min(out, out) + D2(fmt.Sprint(float64(0.5)))))))
v3 *= (v3 & v3)
}
}
}
}
var v22 map[uintptr][]int = map[uintptr][]int{id(uintptr(8)): []int{v3, v3, int(-1), v3}, }
_ = v22
return D2(fmt.Sprint((id(int16(-32766)) / nz(int16(len(v22))))))
}

func f4(v0 S1, v1 S1) (out []int64) {
tick()
out = out[:min(2, len(out)):min(3, len(out))]
clear(cut(out, 0, int(4611686018427387905)))
if (id(uint(18446744073709551613)) < uint(9223372036854775808)) {
return out
}
switch int64(4611686018427387903) {
case int64(-9):
{
var v2 [4][]int8 = [4][]int8{}
_ = v2
out, v1.A5 = []int64{int64(4), int64(5)}, (uint64(id(int16(-3))) &^ (id(uint64(5)) << (id(int32(8)) & 63)))
out = out
}
case int64(5):
{
var rec3 func(n int, x uint64) uint64
rec3 = func(n int, x uint64) uint64 {
if n <= 0 {
return x
}
defer func() { x++ }()
return rec3(n-1, x*3+v1.A5) + rec3(n-2, x)
}
v4 := rec3(7, (id(uint64(1)) | uint64(1)))
_ = v4
}
default:
{
{
n6 := 0
G5:
n6++
tick()
{
func() {
tick()
out = out
}()
out = out[:min(2, len(out)):min(3, len(out))]
}
if n6 < 1 {
goto G5
}
}
defer func() {
v1.A4 = short((D2(fmt.Sprint((id(int8(-4)) ^ int8(-8)))) + max(D2(fmt.Sprint(uint8(129))), D2("long enough to matter"))))
}()
for v8, v9 := range [2]uint32{} {
_, _ = v8, v9
{
tick()
{
ms10 := map[uint8][]S2{}
for i := range 3 {
k := uint8(255)
ms10[k] = append(ms10[k], S2{A0: uint16(i)})
ms10[k][0].A0++
}
v9 = ((id(uint32(6)) ^ uint32(len(out))) / nz((id(uint32(2147483648)) << id(uint(3)))))
var v11 []S0 = []S0{S0{A0: uint32(1), A2: uint32(5), A3: int8(-9), }, S0{A0: v9, A2: v9, A3: int8(-5), A4: int32(1073741823), A5: float64(16777217), }, S0{A0: v9, A1: uint32(5), A2: v9, A3: int8(-126), A4: int32(1073741823), A5: float64(3.25), }}
_ = v11
}
}
}
var v12 complex64 = (id(complex64(1)) * last[complex64]((id(complex64(0)) - complex64(2i)), complex(id(float32(0.5)), float32(1e30))))
_ = v12
}
}
return cut(out, int(3074457345618258602), (len(out)))
}

func f5() (out S2) {
tick()
if true {
var v0 any = choose(false, any(uint8(6)), any(D1(6)))
_ = v0
for i2 := 0; i2 < 4 && false; i2++ {
tick()
{
out = S2{A0: uint16(7), A2: S0{A0: uint32(4), A2: uint32(4294967294), A3: int8(9), A4: int32(6), A5: float64(3.25), }, A3: string("a"), A4: D3(3.25), }
var v3 any = v0
_ = v3
var v4 map[uint64]D3 = as[map[uint64]D3](v3)
_ = v4
v5, v6 := v4[(id(uint64(6)) / nz(uint64(6)))]
_, _ = v5, v6
}
}
}
out, out.A1 = choose((id(uint8(1)) == uint8(6)), out, last[S2](out, S2{A0: uint16(0), A1: uint16(6), A2: S0{A0: uint32(4), A1: uint32(7), A2: uint32(0), A3: int8(9), A4: int32(-3), A5: float64(16777217), }, A3: string(""), })), (^(id(uint16(21845)) * uint16(3)))
for i8 := 0; i8 < 3 && ((id(uint32(9)) > uint32(9)) || (id(float32(-2.5e-3)) < float32(-1))); i8++ {
tick()
{
switch out.A3 {
case string("🙂"):
{
var v9 [2][2]uint64 = [2][2]uint64{}
_ = v9
}
case string("héllo"):
{
var v10 any = last[any](any(int16(-5)), choose((id(uint32(4294967293)) < uint32(1)), any(D2("")), any(uint32(5))))
_ = v10
var v11 D0 = ((id(D0(9)) >> 70) % nz(as[D0](v10)))
_ = v11
}
case id(string("a")):
{
st12 := NewStack[int16]()
st12.Push(int16(9))
v13, v14 := st12.Pop(), st12.Len()
for x := range st12.All() {
_ = x
v14 += 10
}
_ = v13
v13--
out = S2{A0: uint16(21845), A1: out.A1, A2: S0{A0: uint32(9), A4: int32(2147483645), A5: float64(1), }, A3: (string(rune((id(int32(-2)) + int32(8))))), }
var v15 map[uint64][]uint16 = map[uint64][]uint16{}
_ = v15
}
default:
{
var v16 string = short((min(last[string](string("\x00z"), string("🙂")), out.A3) + (string(rune((id(int32(2147483647)) + int32(3)))))))
_ = v16
out.A0++
var v17 uint = (id(uint(18446744073709551614)) << ((id(int64(4)) ^ int64(9223372036854775805)) & 63))
_ = v17
ar18 := [...]uint64{3: (id(uint64(9223372036854775807)) - uint64(6)), 0: uint64(id(float64(1e10)))}
ar18b, ar18p := ar18, &ar18
ar18p[1] = uint64(id(int8(2)))
for i, x := range ar18 {
ar18[(i+1)%len(ar18)] = x
}
_, _ = ar18b, ar18p
}
}
var v19 D2 = D2(string(rune(id(int32(-4)))))
_ = v19
v19 = sub(v19, (id(int(-8)) & int(6)), (id(int(-4)) >> 7))
for v21, v22 := range sub(sub((fmt.Sprint(int(-7))), int(6), int(6)), 0, 6) {
_, _ = v21, v22
{
tick()
{
var v23 string = string([]uint8{uint8(id(D0(5))), (id(uint8(4)) % nz(uint8(85)))})
_ = v23
var v24 map[string]S1 = map[string]S1{id(string("世界")): S1{A1: (id(D0(7)) / nz(D0(5))), A2: short((id(D2("")) + v19)), A4: short((v19 + D2("héllo"))), A5: uint64(len(v19)), }, id(string("héllo")): S1{A1: D0(0), A3: uint(2), A4: v19, A5: uint64(9), }, }
_ = v24
v19 = short((D2(fmt.Sprint((v22 + v22))) + D2("a")))
v24[(string(rune(id(int32(-4)))))] = S1{A1: D0(6148914691236517205), A2: D2("🙂"), A4: sub(D2(fmt.Sprint(float64(0.5))), v21, v21), A5: uint64(4), }
}
}
}
}
}
out.A1 ^= (id(uint16(3)) + (id(uint16(4)) &^ uint16(4)))
if true {
out = out
var v25 map[int32]float64 = map[int32]float64{id(int32(1)): (id(float64(1)) * float64(3.25)), id(int32(9)): ((id(float64(3.25)) + float64(1e30)) + float64(id(int(-7)))), }
_ = v25
}
out, out = S2{A0: uint16(3), A1: uint16(id(float32(0.5))), A2: S0{A0: uint32(3), A1: uint32(2), A2: uint32(6), A3: int8(9), A5: float64(1e30), }, A3: string(""), }, out
if false {
panic(fmt.Errorf("error %d", int(1)))
}
return choose((id(uint64(1)) >= uint64(4)), last[S2](out, S2{A0: uint16(2), A2: S0{A1: uint32(2), A2: uint32(2), A3: int8(-9), A5: float64(3.25), }, A3: string("x\ty"), A4: D3(0), }), S2{A1: (id(uint16(8)) + uint16(1)), A2: out.A2, A3: short((id(string("世界")) + string("quo\"te"))), })
}

func run3() {
switch least(int(id(uint8(9))), (g0 % nz(g0))) {
case int(5):
{
var v0 [2]D3 = [2]D3{D3(0), D3(1e30)}
_ = v0
var v1 D0 = D0(2)
_ = v1
switch int8(0) {
case int8(64):
{
defer func() {
g3 = g3
}()
fmt.Printf("%-5d|\n", g1)
if (S0{A0: uint32(8), A1: uint32(7), A3: int8(g0), A4: int32(-6), A5: (id(float64(-1)) + float64(1.0/3)), } == S0{A0: (id(uint32(4)) / nz(uint32(4294967294))), A4: int32(-2147483646), A5: float64(-2.5e-3), }) {
g1 <<= 1
g5 = S0{A1: (+id(uint32(0))), A2: ((id(uint32(5)) << id(uint16(4))) % nz((id(uint32(1431655765)) >> 40))), A4: int32((id(D3(16777217)) / id(D3(3.25)))), A5: (-(id(float64(0.5)) + float64(3.25))), }
var v2 *S1 = choose(last[bool](true, (id(int8(5)) >= int8(-7))), &S1{A1: v1, }, &S1{A0: uint(0), A2: D2("世界"), A3: uint(2), A5: g1, })
_ = v2
var v3 string = strings.ToUpper(strings.TrimSpace(short((sub(g2, int(3074457345618258602), g0) + g2))))
_ = v3
}
}
case int8(6):
{
var v4 [2]float32 = [2]float32{}
_ = v4
}
}
for i6 := 0; i6 < 4 && ((id(float64(-1)) * float64(0.5)) < (id(float64(1)) * float64(1e30))); i6++ {
tick()
{
v1--
}
}
}
case id(int(9223372036854775807)):
{
L7:
for v8 := range countdown(4) {
_ = v8
{
tick()
{
v9 := 0
for k, e := range g4 {
v9 += len(fmt.Sprint(k)) + len(fmt.Sprint(e))*3
}
_ = v9
v10 := f0([]int32{int32(-2147483648), int32(-2), int32(5), int32(7)}, string("x\ty"), []uint32{})
_ = v10
if ((id(false) && false) || (id(true) && true)) {
break L7
}
}
}
}
}
case int(1):
{
if g4 != nil {
g4[short((short((g2 + string("go"))) + (string(rune(id(int32(715827882)))))))] = int(4)
}
}
}
g0 = (len(g2))
var v12 int16
{
results := make(chan int16, 2)
for x11 := range int16(5) {
_ = x11
go func() { results <- ((id(int16(-1)) &^ x11) & x11) }()
}
for range 5 {
v12 += <-results
}
}
g1 *= ((g1 - uint64(1)) - (g1 & g1))
switch (g1 >> id(uint8(6))) {
case id(uint64(1)):
{
defer func() {
if r := recover(); r != nil {
fmt.Println("recovered", r)
}
g0 &= g0
}()
mv13 := S2{A0: uint16(len(g2)), A1: (id(uint16(3)) >> 68), A4: D3(3.25), }
mv13f := mv13.Area
mv13.A0++
v14 := mv13f()*1000 + mv13.Area() + (*S2).Area(&mv13)
_ = v14
switch uint8(len(g3)) {
case uint8(8):
{
g2 = (fmt.Sprint((len(g3))))
var v15 D2 = id(D2("long enough to matter"))
_ = v15
}
}
}
default:
{
g2 = short((id(string("a")) + min(sub(g2, g0, g0), (fmt.Sprint(uint32(0))))))
ar16 := [...]int{1: (len(g2)), 0: (g0 / nz(g0))}
ar16b, ar16p := ar16, &ar16
ar16p[0] = (g0 * int(-3))
for i, x := range ar16 {
ar16[(i+1)%len(ar16)] = x
}
fmt.Println(ar16, ar16b, ar16 == ar16b, *ar16p == ar16, len(ar16p[1:]))
fmt.Println(g5, g3, true)
}
}
g1 += g1
fmt.Printf("%#x\n", max(uint32(id(float32(-2.5e-3))), uint32(4294967295)))
if (id(uint(6148914691236517205)) != max(uint(g1), uint(4))) {
g3 = g3
var v17 S1 = S1{A4: sub(id(D2("🙂")), int(9223372036854775805), g0), }
_ = v17
}
next18 := func() func() int8 {
n := int8(63)
return func() int8 {
n = n*2 + 1
return n
}
}()
v19, v20, v21 := next18(), [2]int8{next18(), next18()}, next18() - next18()
_, _, _ = v19, v20, v21
fmt.Println(v19, v20, v21)
fmt.Printf("%T\n", g3)
var v22 float32 = float32(((id(uint32(1431655765)) % nz(uint32(6))) &^ uint32(2)))
_ = v22
var rec23 func(n int, x uint8) uint8
rec23 = func(n int, x uint8) uint8 {
if n <= 0 {
return x
}
defer func() { x++ }()
return rec23(n-1, x*3+uint8(id(float64(1)))) + rec23(n-2, x)
}
v24 := rec23(7, (id(uint8(6)) & uint8(0)))
_ = v24
}

func run2() {
{
n1 := 0
G0:
n1++
tick()
{
var v2 int64 = id(int64(3074457345618258602))
_ = v2
fmt.Println(g4, g2, ((id(float32(-2.5e-3)) + float32(0.5)) * (id(float32(16777217)) + float32(3.25))))
}
if n1 < 3 {
goto G0
}
}
{
n4 := 0
G3:
n4++
tick()
{
var v5 D1 = D1(len(g4))
_ = v5
if (choose((id(uint32(0)) == uint32(2)), last[bool](false, true), false) && (id(uint32(2147483648)) != uint32(2))) {
g0 = ((choose(false, int(-9223372036854775806), int(-6)) ^ (g0 + g0)) >> 24)
fmt.Printf("%#v\n", S0{A0: (-id(uint32(8))), A1: uint32(id(uint64(6))), A2: (min(id(uint32(4294967295)), uint32(3)) & uint32(id(uint64(8)))), A5: (id(float64(-1)) / id(float64(0.5))), })
L6:
for v7 := int16(0); v7 < 2; v7++ {
tick()
{
fmt.Printf("%b\n", (id(int64(6)) & (int64(g1) &^ int64(id(D3(-1))))))
if (id(int(-9223372036854775806)) >= g0) {
break L6
}
v5, g3 = v5, []int{(-g0)}
}
}
g3 = g3
}
}
if n4 < 3 {
goto G3
}
}
if (((-id(uint16(2))) & last[uint16](uint16(9), uint16(4))) <= max(min(id(uint16(9)), uint16(21845)), uint16(9))) {
g4 = g4
switch uintptr(id(D1(8))) {
case id(uintptr(2)):
{
if (least(D0(len(g3)), D0(3)) < D0(18446744073709551614)) {
var v8 S2 = S2{A0: uint16(2), A1: uint16(0), A2: g5, A4: D3(-2.5e-3), }
_ = v8
ar9 := [...]S1{4: last[S1](S1{A0: uint(1), A1: D0(2), A3: uint(0), A4: D2("x\ty"), A5: g1, }, S1{A1: D0(5), A4: D2("go"), }), 0: choose(false, S1{A0: uint(8), A1: D0(2), A2: D2("long enough to matter"), A3: uint(2), A4: D2("🙂"), A5: g1, }, S1{A0: uint(1), A2: D2("世界"), })}
ar9b, ar9p := ar9, &ar9
ar9p[3] = S1{A1: D0(7), A2: D2("a"), A3: uint(2), A4: D2("go"), A5: uint64(5), }
for i, x := range ar9 {
ar9[(i+1)%len(ar9)] = x
}
fmt.Println(ar9, ar9b, ar9 == ar9b, *ar9p == ar9, len(ar9p[1:]))
g1 = (id(uint64(0)) - f1())
var v10 map[int32]D0 = map[int32]D0{id(int32(715827882)): ((id(D0(6148914691236517205)) + D0(8)) & (id(D0(2)) % nz(D0(18446744073709551615)))), id(int32(-6)): (D0(len(g2)) << 66), id(int32(-4)): ((+id(D0(5))) << (id(int64(-7)) & 63)), }
_ = v10
}
if len(g3) < 20 {
g3 = append(g3[:len(g3):len(g3)], (id(int(-7)) - int(9223372036854775807)), (^g0))
}
func() {
fmt.Printf("%T\n", S0{A0: ((id(uint32(0)) >> id(uint16(7))) - uint32(g0)), A3: int8(-5), A4: int32(1), A5: float64((id(uint16(4)) << id(uint(9)))), })
g0 += ((len(g3)) + (g0 % nz(g0)))
var v11 string = string([]uint8{uint8(4), (^id(uint8(254))), id(uint8(85)), (id(uint8(0)) / nz(uint8(9)))})
_ = v11
}()
if (!id(false)) {
g1 = choose(false, g1, (^uint64(id(uintptr(6)))))
} else {
v12, v13 := g4[(string(rune((id(int32(-6)) << (id(int(-2)) & 63)))))]
_, _ = v12, v13
delete(g4, choose(false, (string(rune(id(int32(6))))), max(g2, g2)))
}
}
default:
{
type E14 struct {
*S2
extra int
}
em15 := E14{ptr(S2{A0: uint16(9), A1: uint16(2), A2: g5, A3: string("世界"), A4: D3(1.0/3), }), int(3)}
em15.A0 += 3
v16 := em15.Area() + em15.extra + int(em15.A0) + area(&em15)
_ = v16
v16 += g0
}
}
if true {
var v17 string = short((short((short((g2 + g2)) + (fmt.Sprint(g0)))) + id(string("a"))))
_ = v17
}
fmt.Printf("%d\n", []uint32{min((id(uint32(7)) << 1), (+id(uint32(1431655765)))), ((id(uint32(3)) / nz(uint32(7))) | (id(uint32(5)) << 12))})
}
var v18 any = choose(((id(int32(-2147483648)) ^ int32(-6)) > int32(0)), any(D1(6148914691236517205)), any(S2{A0: uint16(8), A1: uint16(2), A2: S0{A0: uint32(2), A2: uint32(1431655765), A4: int32(-2), A5: float64(0), }, }))
_ = v18
g0 *= least((id(int(1)) * g0), (id(int(0)) + int(-8)))
v18 = v18
v18, g1 = v18, uint64(len(g2))
}

func run1() {
v0 := (id(uint(8)) << id(uint32(2147483649)))
if v0 := v0 + 1; v0 > uint(2) {
v0 := uint8(v0)
v0++
_ = v0
} else if v0 := fmt.Sprint(v0); len(v0) > 1 {
v0 += "."
} else {
v0 = v0[:0]
}
_ = v0
g5 = S0{A0: choose(false, (id(uint32(4294967295)) + uint32(0)), uint32(5)), A1: g5.A1, A2: min((-id(uint32(3))), uint32(len(g4))), A3: min((id(int8(64)) | int8(42)), g5.A3), A5: (id(float64(1e30)) * float64(1)), }
if g4 != nil {
g4[(fmt.Sprint((id(uintptr(8)) | uintptr(0))))] = g0
}
delete(g4, id(string("a")))
var v1 [3]uint8 = [3]uint8{uint8(129)}
_ = v1
if id(true) {
g3 = g3
g3 = g3
var v2 []uint8 = []uint8{last[uint8](last[uint8](uint8(127), uint8(6)), (id(uint8(2)) * uint8(6))), ((id(uint8(4)) << (id(int32(-5)) & 63)) % nz((id(uint8(1)) &^ uint8(0)))), uint8(85)}
_ = v2
fmt.Printf("%+v\n", S2{A0: uint16(3), A3: g2, A4: D3(1), })
} else {
println(int32(6), int8(-7))
}
if (float64(g0) >= float64(1)) {
panic((string(rune(int32(len(g3))))))
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
