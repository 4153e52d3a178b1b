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

type D0 int16
func (d D0) Area() int { return int(d) + 0 }
type D1 uint16
func (d D1) Area() int { return int(d) + 1 }
type D2 string
type D3 float64
type S0 struct {
A0 int16
A1 int16
A2 D3
A3 bool
A4 uint32
A5 int64
}
func (s S0) Area() int { return int(s.A0) * 2 }
type S1 struct {
A0 uint32
A1 uint
}
func (s S1) Area() int { return int(s.A0) * 3 }
type S2 struct {
A0 int
A1 D0
A2 uintptr
A3 uint32
}
func (s *S2) Area() int { return int(s.A0) * 4 }
var g0 int
var g1 uintptr
var g2 string
var g3 []int
var g4 map[string]int
var g5 S0
func globals() {
g0 = (int(id(D3(-2.5e-3))) &^ (id(int(3074457345618258602)) % nz(int(-9))))
g1 = uintptr(18446744073709551614)
g2 = short((id(string("")) + choose(true, string("long enough to matter"), string("世界"))))
g3 = []int{(id(int(-5)) & int(5)), (id(int(4611686018427387903)) &^ int(3074457345618258602))}
g4 = map[string]int{id(string("long enough to matter")): (id(int(-6)) << id(uint64(5))), id(string("x\ty")): (id(int(4)) &^ int(-4)), id(string("世界")): (id(int(3)) + int(9223372036854775807)), }
g5 = S0{A0: (id(int16(-5)) * int16(-32766)), A1: int16(id(uint(1))), A3: true, A4: uint32(8), A5: (id(int64(-6)) + int64(-1)), }
}

func f0(v0 S0, v1 string) (out S2) {
tick()
func() {
defer func() { show(recover()) }()
_ = id("some text")[id((len(g2))):id(g4[v1])]
}()
var v2 Shape = Shape(D1(0))
_ = v2
type E3 struct {
*S0
extra int
}
em4 := E3{ptr(v0), (g0 ^ int(-5))}
em4.A0 += 3
v5 := em4.Area() + em4.extra + int(em4.A0) + area(&em4)
_ = v5
if ((id(float32(-2.5e-3)) / least(float32(16777217), float32(0))) <= float32((id(int32(2)) >> 8))) {
out, v1 = out, short((short((id(string("a")) + v1)) + sub(v1, g0, g0)))
out = out
}
var v6 S2 = choose((id(int8(-5)) <= (id(int8(8)) ^ int8(-4))), S2{A0: g0, A2: uintptr(area(v2)), A3: (id(uint32(4)) << id(uint16(4))), }, S2{A0: v5, A1: D0(id(uint64(2))), A3: (id(uint32(9)) % nz(uint32(1))), })
_ = v6
g5.A3, v5 = last[bool](false, false), int((id(D3(1)) - D3(-2.5e-3)))
return out
}

func f1() (out []int) {
tick()
ms0 := map[uint][]S1{}
for i := range 3 {
k := ((id(uint(4)) % nz(uint(18446744073709551615))) &^ id(uint(5)))
ms0[k] = append(ms0[k], S1{A0: uint32(i)})
ms0[k][0].A0++
}
fmt.Println(len(ms0), ms0)
var v1 int8 = id(int8(-5))
_ = v1
g0, g2 = (least(g0, g0) | (g0 ^ g0)), (string(rune(int32(len(g3)))))
g3 = out
fmt.Printf("%#v\n", S2{A0: g0, A2: g1, A3: uint32(0), })
return append(g3[:len(g3):len(g3)], int(7))
}

func f2(v0 string, v1 int, v2 int16) (out int) {
tick()
v2 += ((id(int16(32767)) | int16(-8)) >> (id(int64(-1)) & 63))
var v3 *S0 = last[*S0](&S0{A0: (id(int16(9)) % nz(v2)), A3: (id(D3(1.0/3)) == D3(1e10)), A4: uint32(6), A5: int64(len(v0)), }, (*S0)(nil))
_ = v3
return v1
}

func f3(v0 bool, v1 []uint32) (out int16) {
tick()
v2 := f0(g5, (fmt.Sprint(g1)))
_ = v2
for v4, v5 := range cut([]uintptr{(g1 & uintptr(0))}, 0, 6) {
_, _ = v4, v5
{
tick()
{
switch ((id(uintptr(9)) << id(uint64(4))) - g1) {
case uintptr(9223372036854775807):
{
fmt.Println(v5, out, v0, short((id(string("🙂")) + last[string](g2, g2))))
g3, g1 = g3, v5
}
case uintptr(1):
{
var rec6 func(n int, x uint) uint
rec6 = func(n int, x uint) uint {
if n <= 0 {
return x
}
defer func() { x++ }()
return rec6(n-1, x*3+uint(1)) + rec6(n-2, x)
}
v7 := rec6(1, uint(id(D1(32769))))
_ = v7
}
default:
{
ms8 := map[uint32][]S0{}
for i := range 3 {
k := (uint32(id(uint(8))) >> (out & 63))
ms8[k] = append(ms8[k], S0{A0: int16(i)})
ms8[k][0].A0++
}
fmt.Println(len(ms8), ms8)
}
}
}
}
}
if ((+id(uint32(2147483649))) >= uint32(len(v1))) {
panic(fmt.Errorf("error %d", (g0 - int(-3))))
}
return (^int16(last[int64](int64(-9223372036854775807), int64(8))))
}

func run4() {
var v2 uint16
{
first, second := make(chan uint16, 1), make(chan uint16)
go func() {
defer close(first)
for i := range 7 {
first <- uint16(i)
}
}()
go func() {
defer close(second)
for x0 := range first {
_ = x0
second <- uint16((id(D1(2)) + D1(6)))
}
}()
for x1 := range second {
_ = x1
v2 += (x1 >> id(uint64(7)))
}
}
v3, v4 := g4[g2]
_, _ = v3, v4
v5 := 0
for k, e := range g4 {
v5 += len(fmt.Sprint(k)) + len(fmt.Sprint(e))*3
}
_ = v5
L6:
for v7 := range countdown(5) {
_ = v7
{
tick()
{
g1, v4 = (uintptr(id(uint64(9))) | (g1 * uintptr(5))), (choose(v4, float64(1e10), float64(0.5)) <= (id(float64(1.0/3)) - float64(1e10)))
g2 += sub(short((sub(string("quo\"te"), int(4611686018427387905), v3) + (fmt.Sprint(uint8(4))))), 0, 5)
if (uint8(id(float64(0))) == (id(uint8(2)) >> v2)) {
break L6
}
fmt.Println(g5, g5, v4, min((id(int32(-4)) << 32), int32(-2147483647)))
}
}
}
fmt.Printf("%T\n", []uint32{g5.A4, (min(id(uint32(3)), uint32(5)) &^ (-id(uint32(3)))), uint32(id(D3(1e10)))})
fmt.Println(g0, g3, g3, ((-id(D1(3))) - D1(7)))
}

func run3() {
var v0 S2 = S2{A0: (+int(id(D1(21845)))), A2: ((g1 & g1) + g1), A3: g5.A4, }
_ = v0
defer func() {
if r := recover(); r != nil {
fmt.Println("recovered", r)
}
g2 = string("quo\"te")
}()
g2, g4[sub(g2, g0, g0)] = sub((fmt.Sprint(uint16(2))), int(5), int(-4)), int(9)
g1 = uintptr(id(uint(7)))
if ((id(int8(4)) != int8(len(g3))) || (uint(len(g3)) != uint(0))) {
var v1 float64 = id(float64(-2.5e-3))
_ = v1
}
g3 = overwrite(g3, g3)
var v2 *S0 = &S0{A0: int16(3), A1: int16(32766), A3: false, }
_ = v2
var v3 any = any(uint8((id(float64(16777217)) + float64(-1))))
_ = v3
func() {
defer func() { show(recover()) }()
_ = any((id(D0(-3)) << id(uint16(0)))).(fmt.Stringer)
}()
if ((id(float64(1e10)) - float64(1.0/3)) >= min(id(float64(-2.5e-3)), float64(0.5))) {
panic(max(min(g2, g2), g2))
}
}

func run2() {
var v0 [2]string = last[[2]string]([2]string{}, [2]string{short((g2 + g2))})
_ = v0
st1 := NewStack[S2]()
st1.Push(S2{A0: g0, A2: g1, })
st1.Push(S2{A0: g0, A1: D0(32765), })
st1.Push(S2{A0: int(-6), A1: D0(4), A2: g1, A3: uint32(3), })
st1.Push(choose((id(int32(-4)) > int32(-9)), S2{A1: D0(2), A2: g1, A3: uint32(2), }, S2{A0: int(4), A1: D0(3), A2: g1, }))
v2, v3 := st1.Pop(), st1.Len()
for x := range st1.All() {
_ = x
v3 += 10
}
_ = v2
fmt.Printf("%v %T\n", Pair[string, S2]{"k", v2}, st1)
ar4 := [...]S1{3: S1{A0: uint32(9), }, 0: S1{A0: uint32(4), }}
ar4b, ar4p := ar4, &ar4
ar4p[0] = S1{A0: uint32(6), }
for i, x := range ar4 {
ar4[(i+1)%len(ar4)] = x
}
fmt.Println(ar4, ar4b, ar4 == ar4b, *ar4p == ar4, len(ar4p[1:]))
var rec5 func(n int, x uint64) uint64
rec5 = func(n int, x uint64) uint64 {
if n <= 0 {
return x
}
defer func() { x++ }()
return rec5(n-1, x*3+uint64(id(uint8(0)))) + rec5(n-2, x)
}
v6 := rec5(6, uint64(1))
_ = v6
func() {
defer func() { show(recover()) }()
_ = id("some text")[id(v3):id((id(int(5)) / nz(g0)))]
}()
var v7 string = g2
_ = v7
v2 = v2
for v9, v10 := range [1]int{} {
_, _ = v9, v10
{
tick()
{
fmt.Printf("%v\n", id(uint16(1)))
v11 := f3(true, []uint32{})
_ = v11
}
}
}
if true {
fmt.Printf("%G\n", (-(id(float64(1)) + float64(1.0/3))))
defer func() {
v3 += (v3 - (g0 | int(-9)))
}()
}
defer func() {
g1 = uintptr(((id(uint16(65535)) / nz(uint16(7))) ^ uint16(id(int32(-2147483647)))))
}()
if (id(uint32(8)) > uint32(v6)) {
g4[(fmt.Sprint(int8(42)))], v7 = ((len(g3)) % nz(g0)), (fmt.Sprint(g1))
}
}

func run1() {
v0 := f3(false, choose(false, []uint32{uint32(7), uint32(2)}, []uint32{uint32(6), uint32(8)}))
_ = v0
fmt.Println(g5, ((id(uint16(2)) << (id(int64(-9223372036854775806)) & 63)) - uint16(4)))
for v2 := range each(cut(cut(g3, int(-9223372036854775808), int(7)), 0, 5)) {
_ = v2
{
tick()
{
g5 = g5
if len(g3) < 20 {
g3 = append(g3[:len(g3):len(g3)], v2, g0)
}
type E3 struct {
*S2
extra int
}
em4 := E3{ptr(S2{A0: g0, A2: g1, A3: uint32(5), }), g0}
em4.A0 += 3
v5 := em4.Area() + em4.extra + int(em4.A0) + area(&em4)
_ = v5
g1 += (-(g1 * g1))
}
}
}
v0, v0 = (v0 + (id(int16(-1)) | int16(1))), v0
v6 := f3(false, []uint32{uint32(6), uint32(4294967294), uint32(1431655765), uint32(8)})
_ = v6
var v7 uint = uint(18446744073709551613)
_ = v7
println((last[int8](int8(2), int8(-5)) + (^id(int8(-3)))))
if g5.A3 {
if (id(int64(1)) < (id(int64(-3)) - (id(int64(9223372036854775807)) ^ int64(4)))) {
ar8 := [...]uint64{1: uint64(len(g4)), 0: uint64(5)}
ar8b, ar8p := ar8, &ar8
ar8p[0] = (id(uint64(3)) % nz(uint64(9223372036854775807)))
for i, x := range ar8 {
ar8[(i+1)%len(ar8)] = x
}
fmt.Println(ar8, ar8b, ar8 == ar8b, *ar8p == ar8, len(ar8p[1:]))
}
const (
C9A = iota*8 + 4
C9B
_
C9C
C9D = len("é") + 11
C9Big = 1<<100 - 26
C9F = C9A/7.0 + 1i*1i
)
fmt.Println(C9A, C9B, C9C, C9D/3, C9Big>>67, C9F)
v10 := int(C9B) * int(C9C)
_ = v10
var v11 any = last[any](choose(choose(true, false, false), any(uint32(2147483648)), any(float64(1e30))), choose(true, last[any](any(uint32(4)), any(v7)), any(D1(8))))
_ = v11
if (((id(int64(-7)) - int64(-9223372036854775806)) &^ (id(int64(7)) / nz(int64(1)))) >= int64(min(id(int32(-7)), int32(-2147483647)))) {
func() {
defer func() { show(recover()) }()
_ = make([]int, 2, 5)[id((id(int(4611686018427387904)) % nz(int(-6)))):]
}()
ms12 := map[int64][]S2{}
for i := range 3 {
k := int64(0)
ms12[k] = append(ms12[k], S2{A0: int(i)})
ms12[k][0].A0++
}
fmt.Println(len(ms12), ms12)
v6--
fmt.Printf("%U\n", int(id(D1(6))))
}
} else {
func() {
var v13 [2][2]uint32 = [2][2]uint32{}
_ = v13
}()
g1, g1 = (g1 &^ uintptr(len(g3))), uintptr(1)
v14 := (id(uint8(85)) ^ (id(uint8(127)) % nz(uint8(6))))
if v14 := v14 + 1; v14 > uint8(9) {
v14 := uint8(v14)
v14++
_ = v14
} else if v14 := fmt.Sprint(v14); len(v14) > 1 {
v14 += "."
} else {
v14 = v14[:0]
}
_ = v14
}
g0, v0 = (int(id(uint64(3))) % nz((g0 - g0))), ((id(int16(-5)) & v0) + (id(int16(-32766)) >> 9))
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
