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

type D0 int32
func (d D0) Area() int { return int(d) + 0 }
type D1 uint64
func (d D1) Area() int { return int(d) + 1 }
type D2 string
type D3 float32
type S0 struct {
A0 int
A1 uint16
A2 float32
A3 string
A4 int32
A5 D2
}
func (s S0) Area() int { return int(s.A0) * 2 }
type S1 struct {
A0 uint32
A1 D0
A2 string
A3 int16
A4 S0
}
func (s S1) Area() int { return int(s.A0) * 3 }
type S2 struct {
A0 uint64
A1 uint32
A2 bool
}
func (s *S2) Area() int { return int(s.A0) * 4 }
var g0 int
var g1 uint64
var g2 string
var g3 []int
var g4 map[string]int
var g5 S0
func globals() {
g0 = int((id(D0(-5)) + D0(-1)))
g1 = ((id(uint64(3)) + uint64(9223372036854775808)) * uint64(7))
g2 = short((short((id(string("")) + string("long enough to matter"))) + short((id(string("世界")) + string("世界")))))
g3 = []int{least(int(4611686018427387904), int(8)), int(9223372036854775806)}
g4 = map[string]int{id(string("")): int(-7), id(string("quo\"te")): int(1), }
g5 = S0{A0: (id(int(1)) - int(-8)), A1: (id(uint16(4)) + uint16(4)), A2: (id(float32(-2.5e-3)) * float32(-2.5e-3)), A4: int32(1073741824), }
}

func f0(v0 int16, v1 S0) (out D3) {
tick()
out = out
var v2 [2][]uint8 = [2][]uint8{[]uint8{uint8(1), uint8(2), uint8(9)}, []uint8{uint8(129), uint8(3), (id(uint8(0)) ^ uint8(3)), (id(uint8(4)) * uint8(3))}}
_ = v2
var v3 S1 = last[S1](S1{A2: (string(rune(id(int32(715827882))))), A4: last[S0](v1, v1), }, last[S1](S1{A0: uint32(2147483648), A4: v1, }, S1{A0: uint32(4), A2: string("héllo"), A4: v1, }))
_ = v3
return max((out / out), D3(v1.A4))
}

func f1(v0 D0) (out float64) {
tick()
st1 := NewStack[float64]()
st1.Push(out)
st1.Push(((out - out) / (out + out)))
st1.Push(float64(id(uint16(65533))))
st1.Push(out)
v2, v3 := st1.Pop(), st1.Len()
for x := range st1.All() {
_ = x
v3 += 10
}
_ = v2
fmt.Printf("%v %T\n", Pair[string, float64]{"k", v2}, st1)
g3, v0 = choose((!id(false)), g3, g3), (+(v0 - v0))
if (((id(D1(2)) &^ D1(5)) >> 34) >= D1(len(g3))) {
var v4 string = string([]int32{(+id(int32(715827882))), (id(int32(-7)) &^ int32(1073741825)), int32(len(g3))})
_ = v4
ms5 := map[int32][]S2{}
for i := range 3 {
k := (id(int32(2147483646)) * int32(id(int(4611686018427387903))))
ms5[k] = append(ms5[k], S2{A0: uint64(i)})
ms5[k][0].A0++
}
fmt.Println(len(ms5), ms5)
var v8 func(int, string) string = func(p6 int, p7 string) string { return min(g5.A3, short((g2 + g2))) }
_ = v8
println(uint8(7))
}
var v9 int = g0
_ = v9
return float64(1e10)
}

func f2(v0 string, v1 []uint8) (out float64) {
tick()
var v2 S2 = S2{A0: g1, A2: true, }
_ = v2
v3 := f1(D0(id(int64(1))))
_ = v3
if g4 != nil {
g4[(string(rune((id(int32(1)) % nz(int32(-7))))))] = g0
}
return out
}

func f3(v0 D0, v1 uint, v2 uint16) (out uint32) {
tick()
fmt.Printf("%T\n", (((v2 << id(uint8(1))) | (id(uint16(65535)) / nz(v2))) == (v2 * least(uint16(2), v2))))
if true {
return ((out >> id(uintptr(8))) | (out - uint32(3)))
}
return out
}

func f4(v0 D3, v1 S2, v2 uint32) (out []uint) {
tick()
{
n4 := 0
G3:
n4++
tick()
{
defer func() {
if r := recover(); r != nil {
fmt.Println("recovered", r)
}
g4 = g4
}()
copy(g3, g3)
}
if n4 < 4 {
goto G3
}
}
fmt.Printf("%q\n", g5.A3)
return mapped(out, func(x uint) uint { return x })
}

func run4() {
ar0 := [...]uint8{3: (-id(uint8(3))), 0: uint8(len(g4))}
ar0b, ar0p := ar0, &ar0
ar0p[0] = (id(uint8(2)) / nz(uint8(7)))
for i, x := range ar0 {
ar0[(i+1)%len(ar0)] = x
}
fmt.Println(ar0, ar0b, ar0 == ar0b, *ar0p == ar0, len(ar0p[1:]))
var v1 string = string([]int32{(id(int32(9)) - int32(-1)), (id(int32(-7)) & int32(7)), least(int32(-3), int32(8))})
_ = v1
g3 = g3
fmt.Println(g5, S2{A0: g1, A1: uint32(7), })
var v4 func(int, int8) int8 = func(p2 int, p3 int8) int8 { return ((p3 &^ int8(64)) + int8(len(v1))) }
_ = v4
if len(g3) > 0 {
g3[mod(((g0 &^ g0) & g0), len(g3))] = (len(v1))
}
g5 = last[S0](g5, g5)
var v5 string = sub(g5.A3, (g0 << (id(int32(715827882)) & 63)), (id(int(-3)) - g0))
_ = v5
type E6 struct {
*S2
extra int
}
em7 := E6{ptr(S2{A0: uint64(6), A1: uint32(4294967293), A2: false, }), (g0 << (g0 & 63))}
em7.A0 += 3
v8 := em7.Area() + em7.extra + int(em7.A0) + area(&em7)
_ = v8
if (g0 != ((^id(int(0))) / nz((len(v1))))) {
g0 &^= (id(int(3074457345618258602)) ^ (v8 << id(uintptr(7))))
if true {
func() {
var v9 map[int]S1 = map[int]S1{id(int(4611686018427387903)): S1{A1: (id(D0(3)) | D0(-1)), }, }
_ = v9
v5, v1 = sub(g5.A3, g0, v8), short((last[string](string("世界"), string("long enough to matter")) + string("quo\"te")))
fmt.Printf("%5d\n", g0)
}()
g0, g0 = ((len(g2)) / nz((g0 * int(9)))), g0
copy(g3, g3)
g3 = g3
} else {
defer func() {
g2 = (string(rune(((id(int32(-4)) & int32(-8)) * min(id(int32(-9)), int32(-9))))))
}()
ms10 := map[int32][]S2{}
for i := range 3 {
k := int32(2)
ms10[k] = append(ms10[k], S2{A0: uint64(i)})
ms10[k][0].A0++
}
fmt.Println(len(ms10), ms10)
{
n12 := 0
G11:
n12++
tick()
{
next13 := func() func() uint {
n := (id(uint(7)) * uint(6))
return func() uint {
n = n*2 + 1
return n
}
}()
v14, v15, v16 := next13(), [2]uint{next13(), next13()}, next13() - next13()
_, _, _ = v14, v15, v16
fmt.Println(v14, v15, v16)
fmt.Printf("%T\n", D0(len(g2)))
}
if n12 < 1 {
goto G11
}
}
}
var v17 D2 = short((max(g5.A5, D2("")) + D2("quo\"te")))
_ = v17
g3, v4 = append(g3[:len(g3):len(g3)], (g0 * g0)), func(p18 int, p19 int8) int8 { return (p19 << (id(int16(32765)) & 63)) }
}
g5 = last[S0](g5, g5)
v5 += sub(sub(g2, int(-9223372036854775807), int(3074457345618258602)), 0, 5)
}

func run3() {
var v0 string = max(g2, g5.A3)
_ = v0
g5.A4++
g0 += (len(g4))
v1 := f2(sub(v0, g0, g0), []uint8{})
_ = v1
if true {
var v2 any = any(S1{A3: int16(32765), A4: g5, })
_ = v2
v2 = any((int64(len(g2)) - int64(len(v0))))
var rec3 func(n int, x uint32) uint32
rec3 = func(n int, x uint32) uint32 {
if n <= 0 {
return x
}
defer func() { x++ }()
return rec3(n-1, x*3+(id(uint32(9)) &^ uint32(6))) + rec3(n-2, x)
}
v4 := rec3(1, (^id(uint32(1431655765))))
_ = v4
}
next5 := func() func() uint64 {
n := g1
return func() uint64 {
n = n*2 + 1
return n
}
}()
v6, v7, v8 := next5(), [2]uint64{next5(), next5()}, next5() - next5()
_, _, _ = v6, v7, v8
fmt.Println(v6, v7, v8)
g0, g2 = (len(g4)), short((g2 + sub(g2, g0, g0)))
g5, g2 = S0{A1: (id(uint16(21845)) + uint16(7)), A2: (id(float32(1e30)) * float32(-2.5e-3)), A3: g2, A4: int32(-3), A5: g5.A5, }, short((g2 + (fmt.Sprint(uint(1)))))
mv9 := S1{A2: g2, A4: g5, }
mv9f := mv9.Area
mv9.A0++
v10 := mv9f()*1000 + mv9.Area() + S1.Area(mv9)
_ = v10
}

func run2() {
var v0 Shape = choose((uint16(id(uint8(5))) != uint16(len(g3))), Shape(D1(6)), Shape(D1(6148914691236517205)))
_ = v0
var v1 []S0 = choose((id(D2("go")) <= short((id(D2("long enough to matter")) + D2("世界")))), []S0{}, []S0{g5, S0{A0: g0, A1: uint16(5), A2: float32(0), A3: g2, }})
_ = v1
const (
C2A = iota*8 + 3
C2B
_
C2C
C2D = len("a") + 20
C2Big = 1<<100 - 26
C2F = C2A/7.0 + 1i*1i
)
fmt.Println(C2A, C2B, C2C, C2D/3, C2Big>>89, C2F)
v3 := float64(C2B) * float64(C2C)
_ = v3
fmt.Println(g0, g1, v3, max(least(g2, g2), (fmt.Sprint(int64(-4)))))
ar4 := [...]uintptr{2: uintptr(0), 0: uintptr(8)}
ar4b, ar4p := ar4, &ar4
ar4p[1] = uintptr(9)
for i, x := range ar4 {
ar4[(i+1)%len(ar4)] = x
}
fmt.Println(ar4, ar4b, ar4 == ar4b, *ar4p == ar4, len(ar4p[1:]))
var v5 []uint16 = []uint16{}
_ = v5
}

func run1() {
g2 = max(sub((fmt.Sprint(int16(10922))), int(9), g0), min(g2, g2))
g2 += sub(sub(g2, g0, g0), 0, 5)
g5 = g5
next0 := func() func() uint16 {
n := uint16(id(uint(1)))
return func() uint16 {
n = n*2 + 1
return n
}
}()
v1, v2, v3 := next0(), [2]uint16{next0(), next0()}, next0() - next0()
_, _, _ = v1, v2, v3
fmt.Println(v1, v2, v3)
for v5, v6 := range cut(choose(true, []uintptr{uintptr(9), uintptr(6)}, []uintptr{uintptr(18446744073709551613), uintptr(1)}), 0, 6) {
_, _ = v5, v6
{
tick()
{
v7 := 0
for k, e := range g4 {
v7 += len(fmt.Sprint(k)) + len(fmt.Sprint(e))*3
}
_ = v7
v3, g3 = (uint16(len(g3)) * v1), []int{g0}
if (!id(false)) {
delete(g4, (fmt.Sprint((g0 / nz(v7)))))
ar8 := [...]uint16{3: uint16(8), 0: uint16(id(D0(-3)))}
ar8b, ar8p := ar8, &ar8
ar8p[2] = v1
for i, x := range ar8 {
ar8[(i+1)%len(ar8)] = x
}
fmt.Println(ar8, ar8b, ar8 == ar8b, *ar8p == ar8, len(ar8p[1:]))
g3 = overwrite(g3, g3)
}
}
}
}
var v9 [2][2]uint64 = [2][2]uint64{[2]uint64{uint64(0)}, [2]uint64{}}
_ = v9
if (!id(true)) {
v10 := f1((id(D0(6)) &^ D0(-6)))
_ = v10
} else {
fmt.Printf("%g\n", (-min((id(D3(1e30)) / id(D3(-2.5e-3))), (id(D3(1.0/3)) - D3(0.5)))))
fmt.Println(v3, v9, v9, []int32{choose(true, int32(4), int32(-2)), (id(int32(4)) - int32(1073741823))})
var v13 func(int, float32) float32 = func(p11 int, p12 float32) float32 { return float32(0) }
_ = v13
for v15 := range countdown(1) {
_ = v15
{
tick()
{
g0 *= (v15 + int(id(uint16(0))))
var v16 complex64 = id(complex64(1))
_ = v16
g1 += g1
}
}
}
}
var v17 [2][2]int64 = [2][2]int64{[2]int64{}, [2]int64{last[int64](int64(3074457345618258602), int64(3074457345618258602))}}
_ = v17
if last[bool]((id(D3(1)) <= D3(-1)), (g0 <= g0)) {
panic(short((g5.A3 + g2)))
}
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
