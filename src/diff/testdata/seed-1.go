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

type D0 uint32
func (d D0) Area() int { return int(d) + 0 }
type D1 uint16
func (d D1) Area() int { return int(d) + 1 }
type D2 string
type D3 float32
type S0 struct {
A0 int64
A1 float64
A2 float64
}
func (s S0) Area() int { return int(s.A0) * 2 }
type S1 struct {
A0 uint8
A1 int8
A2 uint32
}
func (s S1) Area() int { return int(s.A0) * 3 }
type S2 struct {
A0 uintptr
A1 uint16
A2 float64
}
func (s *S2) Area() int { return int(s.A0) * 4 }
var g0 int
var g1 int8
var g2 string
var g3 []int
var g4 map[string]int
var g5 S0
func globals() {
g0 = id(int(3))
g1 = min(id(int8(126)), (id(int8(-126)) - int8(0)))
g2 = id(string(""))
g3 = []int{least(int(-3), int(9))}
g4 = map[string]int{id(string("go")): int(-3), id(string("héllo")): (id(int(-9)) &^ int(-2)), }
g5 = S0{A0: int64(id(uint64(2))), A2: id(float64(1e10)), }
}

func f0(v0 S0) (out uint16) {
tick()
var v1 []uint8 = []uint8{uint8(128), uint8(2), uint8(0), uint8(85)}
_ = v1
g4[short((id(string("long enough to matter")) + g2))] = g0
var v2 any = any(uintptr(0))
_ = v2
ar3 := [...]int16{5: int16(8), 0: int16(16384)}
ar3b, ar3p := ar3, &ar3
ar3p[4] = (id(int16(7)) + int16(6))
for i, x := range ar3 {
ar3[(i+1)%len(ar3)] = x
}
fmt.Println(ar3, ar3b, ar3 == ar3b, *ar3p == ar3, len(ar3p[1:]))
{
n5 := 0
G4:
n5++
tick()
{
mv6 := S1{A0: uint8(8), A2: uint32(3), }
mv6f := mv6.Area
mv6.A0++
v7 := mv6f()*1000 + mv6.Area() + S1.Area(mv6)
_ = v7
v8 := 0
for k, e := range g4 {
v8 += len(fmt.Sprint(k)) + len(fmt.Sprint(e))*3
}
_ = v8
}
if n5 < 4 {
goto G4
}
}
var v11 int
{
first, second := make(chan int, 3), make(chan int)
go func() {
defer close(first)
for i := range 2 {
first <- int(i)
}
}()
go func() {
defer close(second)
for x9 := range first {
_ = x9
second <- (choose(false, int(7), x9) << (id(int32(-6)) & 63))
}
}()
for x10 := range second {
_ = x10
v11 += int((id(int8(2)) / nz(int8(-2))))
}
}
return uint16(len(g4))
}

func f1(v0 S2, v1 string, v2 uint64) (out S2) {
tick()
for v4, v5 := range cut([]int64{}, 0, 6) {
_, _ = v4, v5
{
tick()
{
v6 := f0(S0{A0: int64(4611686018427387903), A1: float64(1e10), A2: float64(16777217), })
_ = v6
var v7 int = (((id(int(-4)) - v4) >> 53) + ((id(int(7)) - g0) << (id(int16(-32767)) & 63)))
_ = v7
}
}
}
g5 = g5
var v8 string = short(((fmt.Sprint(uint32(3))) + v1))
_ = v8
var v9 uint32 = uint32(1)
_ = v9
return S2{A0: uintptr(len(v1)), A1: ((id(uint16(65534)) * uint16(9)) & uint16(len(v1))), }
}

func f2(v0 string, v1 int8, v2 string) (out int32) {
tick()
fmt.Println(v1, ((-id(uintptr(2))) & uintptr(5)))
st3 := NewStack[D3]()
st3.Push(((id(D3(16777217)) - D3(-2.5e-3)) + min(id(D3(1e30)), D3(0.5))))
v4, v5 := st3.Pop(), st3.Len()
for x := range st3.All() {
_ = x
v5 += 10
}
_ = v4
fmt.Printf("%v %T\n", Pair[string, D3]{"k", v4}, st3)
type E6 struct {
S1
extra int
}
em7 := E6{S1{A0: uint8(4), A2: uint32(5), }, int(-4)}
em7.A0 += 3
v8 := em7.Area() + em7.extra + int(em7.A0) + area(&em7)
_ = v8
for v10, v11 := range cut([]int16{int16(-7), int16(-2)}, 0, 6) {
_, _ = v10, v11
{
tick()
{
mv12 := last[S1](S1{A0: uint8(6), A1: v1, A2: uint32(3), }, last[S1](S1{A0: uint8(4), A1: v1, A2: uint32(2), }, S1{A0: uint8(128), A1: g1, A2: uint32(1), }))
mv12f := mv12.Area
mv12.A0++
v13 := mv12f()*1000 + mv12.Area() + S1.Area(mv12)
_ = v13
}
}
}
return ((out % nz(max(id(int32(1073741823)), out))) & out)
}

func f3() (out int16) {
tick()
for v1, v2 := range [2]uint8{uint8(3), uint8(2)} {
_, _ = v1, v2
{
tick()
{
if last[bool]((!(id(false) && true)), (D1(id(uint8(0))) >= (id(D1(21845)) + D1(0)))) {
var v3 int16 = choose(((id(uint64(2)) + uint64(8)) <= uint64(id(uint32(2)))), ((out - int16(-3)) >> id(uint8(0))), id(int16(8)))
_ = v3
var v4 []int32 = []int32{int32(3), int32(3)}
_ = v4
}
{
n6 := 0
G5:
n6++
tick()
{
func() {
defer func() { _ = recover() }()
_ = 1 << id((v1 &^ v1))
}()
const (
C7A = iota*8 + 8
C7B
_
C7C
C7D = len("xyz") + 20
C7Big = 1<<100 - 54
C7F = C7A/7.0 + 1i*1i
)
v8 := int(C7B) * int(C7C)
_ = v8
}
if n6 < 2 {
goto G5
}
}
out, out = (int16(id(uintptr(6148914691236517205))) & (out & out)), (int16(id(uint64(9223372036854775808))) ^ (id(int16(7)) - out))
}
}
}
out, out = (last[int16](out, out) >> id(uint8(7))), int16((id(uint32(4294967293)) - uint32(4294967294)))
L9:
for v10, v11 := range [2]int32{(id(int32(715827882)) + int32(9))} {
_, _ = v10, v11
{
tick()
{
if false {
continue L9
}
var v12 map[uint]string = map[uint]string{id(uint(2)): sub(short((id(string("long enough to matter")) + string("世界"))), v10, int(-3)), }
_ = v12
}
}
}
return (((out &^ out) + (out << id(uint32(1)))) + (out + (^out)))
}

func f4(v0 float32, v1 []uint32, v2 D0) (out int8) {
tick()
g3 = cut(g3, g0, g0)
var v3 map[int]bool = map[int]bool{id(int(-9)): ((id(float64(1)) - float64(-2.5e-3)) <= float64(id(uint16(3)))), id(int(8)): true, id(int(-7)): (id(D3(1e30)) <= D3(1e30)), }
_ = v3
out = int8(len(g2))
var v4 any = any(D1(2))
_ = v4
return int8(-3)
}

func f5(v0 string, v1 string) (out float64) {
tick()
v1 = (fmt.Sprint(int8(-4)))
var v2 bool = id(true)
_ = v2
switch string("go") {
case string("long enough to matter"):
{
switch (id(int64(0)) - (^id(int64(-6)))) {
case int64(2):
{
if (float32((id(uint32(8)) * uint32(1))) == (id(float32(-2.5e-3)) / id(float32(3.25)))) {
v1 = v0
st3 := NewStack[S1]()
st3.Push(S1{A0: uint8(254), A2: uint32(0), })
st3.Push(choose(false, S1{A0: uint8(4), A1: int8(-1), }, S1{A1: int8(-2), A2: uint32(4), }))
st3.Push(S1{A0: uint8(129), A2: uint32(5), })
st3.Push(choose(choose(v2, v2, v2), S1{A1: int8(42), A2: uint32(6), }, choose(v2, S1{A0: uint8(3), A1: int8(2), A2: uint32(1), }, S1{A0: uint8(9), A1: int8(-7), })))
v4, v5 := st3.Pop(), st3.Len()
for x := range st3.All() {
_ = x
v5 += 10
}
_ = v4
var v6 any = last[any](any((v5 - v5)), any(uint32(id(uint64(2)))))
_ = v6
}
}
case int64(3):
{
out, v2 = out, choose((id(D3(16777217)) >= D3(-1)), v2, (S1{} == S1{A0: uint8(3), A1: int8(-6), }))
for i8 := 0; i8 < 1 && v2; i8++ {
tick()
{
var v9 [1][]uint64 = [1][]uint64{[]uint64{uint64(6)}}
_ = v9
var v10 []S0 = []S0{S0{A0: int64(9), A1: out, A2: out, }}
_ = v10
}
}
v2 = v2
}
case id(int64(4611686018427387903)):
{
out = out
if false {
var v11 float64 = (((out * out) + (out - out)) * out)
_ = v11
var v12 []uint8 = []byte(sub(short((short((v1 + string("quo\"te"))) + short((v0 + string(""))))), 0, 9))
_ = v12
var v13 int = strings.Count(short((v0 + short((id(string("go")) + v1)))), v0)
_ = v13
} else {
var v14 Shape = Shape(S0{A0: int64(-6), A1: (-out), })
_ = v14
var v15 S0 = S0{A1: out, }
_ = v15
var v16 []uint8 = []uint8{uint8(choose(v2, out, out))}
_ = v16
tick()
}
v2, v1 = v2, v0
}
case int64(1):
{
var v17 float64 = out
_ = v17
v0 += sub(string("long enough to matter"), 0, 5)
switch uint8(len(v1)) {
case uint8(3):
{
v0 = v0
func() {
defer func() { _ = recover() }()
_ = make([]int, 3)[int(id((id(int(9223372036854775807)) % nz(int(1)))))]
}()
var v18 complex64 = complex64(2i)
_ = v18
}
case id(uint8(255)):
{
v2 = (S2{A0: (id(uintptr(8)) + uintptr(2)), A2: (v17 / v17), } == choose(v2, S2{A1: uint16(2), A2: v17, }, S2{A0: uintptr(6148914691236517205), A2: v17, }))
}
default:
{
var v19 [2][2]uint = [2][2]uint{[2]uint{uint(6148914691236517205)}, [2]uint{uint(18446744073709551615), uint(1)}}
_ = v19
v2 = true
v1, v19 = short((short((v1 + v0)) + sub(v0, int(9223372036854775805), int(9223372036854775806)))), [2][2]uint{[2]uint{uint(1), uint(1)}}
}
}
switch int8(3) {
case int8(3):
{
var v20 []uintptr = []uintptr{uintptr((id(float64(-2.5e-3)) + v17))}
_ = v20
v2 = id(true)
var v21 complex128 = id(complex128(1))
_ = v21
var v22 *[]int64 = ptr([]int64{})
_ = v22
}
}
}
}
ms23 := map[uint][]S2{}
for i := range 3 {
k := ((id(uint(18446744073709551613)) &^ uint(9)) % nz(id(uint(9223372036854775807))))
ms23[k] = append(ms23[k], S2{A0: uintptr(i)})
ms23[k][0].A0++
}
var v28 func(int, []int8) []int8 = choose((v1 > short((v1 + v1))), func(p24 int, p25 []int8) []int8 { return mapped(p25, func(x int8) int8 { return x }) }, func(p26 int, p27 []int8) []int8 { return cut(p27, int(7), p26) })
_ = v28
}
case string("héllo"):
{
v2 = (last[float64](out, float64(1e30)) > float64(0))
}
case string("go"):
{
v2 = (id(int16(-1)) != id(int16(2)))
var v29 complex64 = complex(id(float32(-1)), float32((+id(int(-8)))))
_ = v29
var v30 D3 = (-((id(D3(16777217)) / id(D3(0.5))) + (id(D3(16777217)) / id(D3(1)))))
_ = v30
if choose((!v2), (v2 && true), (id(uint(3)) >= uint(18446744073709551614))) {
return (out + out)
}
}
}
var v31 D0 = (((id(D0(1431655765)) >> id(uint(9))) >> 23) + D0(4))
_ = v31
v1, v31 = least(v0, last[string](v0, v1)), v31
return (-(-out))
}

func run4() {
if len(g3) > 0 {
g3[mod(((g0 - g0) + (g0 << 47)), len(g3))] = int(7)
}
g0 = (g0 / nz(((id(int(-7)) << (g0 & 63)) &^ (g0 - g0))))
ms0 := map[uint32][]S0{}
for i := range 3 {
k := (id(uint32(6)) * (id(uint32(5)) + uint32(2147483648)))
ms0[k] = append(ms0[k], S0{A0: int64(i)})
ms0[k][0].A0++
}
fmt.Println(len(ms0), ms0)
fmt.Println(g2, g4, min(id(float32(-1)), (id(float32(1.0/3)) * float32(1e10))))
g0 = ((-g0) >> ((g0 ^ g0) & 63))
g3 = g3[:min(2, len(g3)):min(3, len(g3))]
if ((id(D3(1e30)) + D3(0.5)) != (id(D3(3.25)) * D3(1e30))) {
panic(choose(true, string("世界"), g2))
}
}

func run3() {
g4[(string(rune(id(int32(-3)))))] = int(-1)
fmt.Printf("%08.3f\n", (float32(id(float64(1.0/3))) + id(float32(-1))))
var v0 [2][2]uint16 = last[[2][2]uint16]([2][2]uint16{}, [2][2]uint16{[2]uint16{}, [2]uint16{}})
_ = v0
fmt.Printf("%-5d|\n", uint32(len(g3)))
g5.A1 = g5.A2
fmt.Printf("%T %+v\n", g4, g3)
for v2 := uint64(0); v2 < 1; v2++ {
tick()
{
v0, v0[mod((len(g2)), 2)] = [2][2]uint16{}, [2]uint16{uint16(len(g2)), uint16(2)}
g3 = overwrite(g3, g3)
g3 = g3
v3 := f1(S2{A0: uintptr(9223372036854775808), }, (fmt.Sprint(g1)), least(v2, v2))
_ = v3
}
}
if (g5 == g5) {
panic(g5)
}
}

func run2() {
func() {
defer func() { show(recover()) }()
var p *S0
p.A0++
}()
defer func() {
if r := recover(); r != nil {
fmt.Println("recovered", r)
}
g2 = g2
}()
defer func() {
if r := recover(); r != nil {
fmt.Println("recovered", r)
}
g5 = last[S0](g5, S0{A0: int64(1), A1: g5.A1, })
}()
var v0 S2 = S2{A0: uintptr((id(uint32(7)) - uint32(4294967293))), A1: ((id(uint16(2)) & uint16(7)) | uint16(8)), A2: float64(3.25), }
_ = v0
var v1 uint32 = ((id(uint32(8)) & (id(uint32(5)) * uint32(4))) / nz((id(uint32(0)) / nz(max(id(uint32(8)), uint32(1431655765))))))
_ = v1
var rec2 func(n int, x uint8) uint8
rec2 = func(n int, x uint8) uint8 {
if n <= 0 {
return x
}
defer func() { x++ }()
return rec2(n-1, x*3+uint8(0)) + rec2(n-2, x)
}
v3 := rec2(2, uint8(85))
_ = v3
{
n5 := 0
G4:
n5++
tick()
{
ms6 := map[int8][]S0{}
for i := range 3 {
k := (id(int8(-8)) & (g1 % nz(g1)))
ms6[k] = append(ms6[k], S0{A0: int64(i)})
ms6[k][0].A0++
}
fmt.Println(len(ms6), ms6)
var v7 any = any(((id(D0(1431655765)) &^ D0(2147483648)) & (id(D0(4294967295)) >> v1)))
_ = v7
}
if n5 < 3 {
goto G4
}
}
fmt.Printf("%.2s\n", string(""))
L8:
for v9 := range each(cut([]uintptr{}, 0, 5)) {
_ = v9
{
tick()
{
if ((id(false) || false) && (id(int16(4)) >= int16(32766))) {
break L8
}
fmt.Println(v3, v9, g5, false)
if choose(true, (min(id(uint(8)), uint(5)) <= (id(uint(5)) / nz(uint(7)))), (id(D1(8)) == D1(len(g3)))) {
if false {
break L8
}
g1 = (int8(id(float32(-2.5e-3))) & int8((v1 | v1)))
}
}
}
}
var v10 map[int64]bool = map[int64]bool{}
_ = v10
v1--
if true {
v11 := f0(choose(true, g5, S0{A0: int64(-7), A1: float64(3.25), }))
_ = v11
defer func() {
if r := recover(); r != nil {
fmt.Println("recovered", r)
}
g5 = g5
}()
var v12 S0 = g5
_ = v12
fmt.Println(v3, v1, ((id(int64(-4)) | int64(9223372036854775806)) >> 42))
} else {
fmt.Println(v3, v0)
}
}

func run1() {
if (((S1{A1: g1, } == S1{A0: uint8(3), A2: uint32(3), }) && false) && id(true)) {
fmt.Printf("%G\n", (float64((id(uint16(0)) & uint16(21845))) / ((id(float64(3.25)) / id(float64(1e10))) / id(float64(1e30)))))
}
delete(g4, g2)
defer func() {
if r := recover(); r != nil {
fmt.Println("recovered", r)
}
g0 ^= (g0 & (g0 * g0))
}()
if (id(int16(5)) != ((id(int16(0)) - int16(8)) << 68)) {
if (id(D3(-1)) != (id(D3(-1)) - D3(16777217))) {
L0:
for v1, v2 := range last[[3]uint8]([3]uint8{}, [3]uint8{uint8(85), uint8(255)}) {
_, _ = v1, v2
{
tick()
{
fmt.Println(g0, g2, g5, float64(16777217))
if (id(int16(16384)) > (id(int16(-2)) / nz(int16(5)))) {
break L0
}
const (
C3A = iota*5 + 2
C3B
_
C3C
C3D = len("xyz") + 7
C3Big = 1<<100 - 59
C3F = C3A/7.0 + 1i*1i
)
fmt.Println(C3A, C3B, C3C, C3D/3, C3Big>>86, C3F)
v4 := float64(C3B) * float64(C3C)
_ = v4
}
}
}
} else {
g0 = ((id(int(7)) | (g0 * g0)) & ((g0 / nz(g0)) * g0))
g4[short((g2 + g2))], g0 = g0, (len(g3))
}
v5 := f4((id(float32(-2.5e-3)) - float32(1e10)), []uint32{uint32(1431655765)}, D0(1431655765))
_ = v5
var v6 uintptr = max(((id(uintptr(7)) ^ uintptr(8)) ^ (id(uintptr(4)) & uintptr(1))), ((-id(uintptr(18446744073709551613))) / nz((id(uintptr(0)) + uintptr(9)))))
_ = v6
} else {
g3 = g3
fmt.Printf("%#v %d %q\n", g5, g4, g1)
var v7 uint = (((^id(uint(3))) >> 0) | id(uint(18446744073709551613)))
_ = v7
v7 = v7
}
fmt.Printf("%q\n", g2)
if ((!id(false)) || false) {
defer func() {
g1--
}()
}
if false {
var v8 any = choose((choose(true, true, true) && (id(false) && false)), any(g0), choose(false, any(D0(3)), any(int(9223372036854775806))))
_ = v8
} else {
defer func() {
if r := recover(); r != nil {
fmt.Println("recovered", r)
}
g5.A2 = (float64(id(float32(3.25))) * float64(-1))
}()
}
if id(true) {
panic(g5)
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
