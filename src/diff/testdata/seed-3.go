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
func (d D2) String() string { return "D2:" + string(d) }
type S0 struct {
A0 int64
A1 int
A2 D1
A3 int32
A4 int32
A5 int16
}
func (s S0) Area() int { return int(s.A0) * 2 }
type S1 struct {
A0 int32
A1 D2
A2 int
A3 string
A4 uint8
A5 int64
}
func (s S1) Area() int { return int(s.A0) * 3 }
type S2 struct {
A0 int16
A1 uint
}
func (s *S2) Area() int { return int(s.A0) * 4 }
var g0 int
var g1 uint8
var g2 string
var g3 []int
var g4 map[string]int
var g5 S0
func globals() {
g0 = (id(int(-4)) ^ int(8))
g1 = (id(uint8(85)) + uint8(id(int64(5))))
g2 = short((sub(string("quo\"te"), int(3), int(9223372036854775807)) + (fmt.Sprint(uint32(0)))))
g3 = []int{}
g4 = map[string]int{id(string("a")): int(3074457345618258602), }
g5 = S0{A2: D1(0), A3: int32(id(int16(9))), A4: (-id(int32(2147483645))), }
}

func f0(v0 uint16, v1 string, v2 float32) (out int32) {
tick()
v3 := uint64(18446744073709551615)
if v3 := v3 + 1; v3 > uint64(1) {
v3 := uint8(v3)
v3++
_ = v3
} else if v3 := fmt.Sprint(v3); len(v3) > 1 {
v3 += "."
} else {
v3 = v3[:0]
}
_ = v3
g2 += sub((fmt.Sprint(uintptr(1))), 0, 5)
if len(g3) < 20 {
g3 = append(g3[:len(g3):len(g3)], ((g0 + g0) - (+g0)), (g0 % nz(int(-7))))
}
if id(false) {
for v5 := range 5 {
_ = v5
{
tick()
{
fmt.Println(g0, v2, []uint16{uint16(g0)})
var v6 []int = append(g3[:len(g3):len(g3)], int((id(uint64(9223372036854775808)) - uint64(6148914691236517205))))
_ = v6
v3 <<= 39
fmt.Println(v3, []int16{int16(-32768), int16(9), int16(-32766), int16(10922)})
}
}
}
}
var v7 uint = ((max(id(uint(7)), uint(8)) << (id(int8(-1)) & 63)) % nz((uint(id(uint32(2))) + least(uint(9), uint(2)))))
_ = v7
return (((out * int32(-5)) + max(out, out)) | (out >> id(uintptr(4))))
}

func f1() (out float64) {
tick()
fmt.Printf("%d\n", uint64((D3(id(float32(-2.5e-3))) * (id(D3(-1)) - D3(-2.5e-3)))))
func() {
v0 := (id(int(3)) >> 56)
if v0 := v0 + 1; v0 > int(-4) {
v0 := uint8(v0)
v0++
_ = v0
} else if v0 := fmt.Sprint(v0); len(v0) > 1 {
v0 += "."
} else {
v0 = v0[:0]
}
_ = v0
v1 := f0(uint16(len(g2)), (fmt.Sprint(int32(2147483647))), float32(-2.5e-3))
_ = v1
}()
copy(g3, g3)
var v3 uint64
{
left, right := make(chan uint64), make(chan string)
go func() {
for x2 := range uint64(4) {
_ = x2
left <- uint64((id(int32(1073741824)) >> (id(int64(-4)) & 63)))
}
close(left)
}()
go func() {
for i := range 3 {
right <- strings.Repeat("x", i)
}
close(right)
}()
for left != nil || right != nil {
select {
case x, ok := <-left:
if !ok {
left = nil
}
v3 += x
case s, ok := <-right:
if !ok {
right = nil
}
v3 += uint64(len(s))
}
}
}
return (float64(id(uint(6))) - out)
}

func f2(v0 string, v1 uint16, v2 []int) (out D3) {
tick()
ar3 := [...]string{5: choose(true, v0, v0), 0: v0}
ar3b, ar3p := ar3, &ar3
ar3p[2] = v0
for i, x := range ar3 {
ar3[(i+1)%len(ar3)] = x
}
fmt.Println(ar3, ar3b, ar3 == ar3b, *ar3p == ar3, len(ar3p[1:]))
switch id(uint16(0)) {
case uint16(8):
{
switch (+(id(uintptr(3)) % nz(uintptr(2)))) {
case id(uintptr(9223372036854775807)):
{
func() {
g1--
ms4 := map[S0][]S1{}
for i := range 3 {
k := S0{A0: (id(int64(9)) / nz(int64(9))), A3: int32(-2147483647), A5: int16(len(g2)), }
ms4[k] = append(ms4[k], S1{A0: int32(i)})
ms4[k][0].A0++
}
fmt.Println(len(ms4), ms4)
fmt.Printf("%T\n", choose(id(true), choose((id(D2("quo\"te")) != D2("")), []int64{int64(-7), int64(0)}, []int64{}), []int64{int64(len(g3)), int64(id(float64(1e30))), (id(int64(9223372036854775805)) &^ int64(-9223372036854775808)), (id(int64(3)) >> 30)}))
}()
if (id(true) && false) {
var v5 map[uint64]uint8 = map[uint64]uint8{id(uint64(6)): g1, id(uint64(3)): g1, id(uint64(6148914691236517205)): uint8(6), }
_ = v5
}
g4 = map[string]int{}
delete(g4, string("quo\"te"))
}
default:
{
var v6 S1 = S1{A0: int32(6), A1: D2("long enough to matter"), A2: g0, A3: v0, A4: g1, A5: int64(-9223372036854775808), }
_ = v6
v2 = g3
}
}
}
case uint16(9):
{
clear(cut(g3, 0, g0))
g3 = choose(false, v2, last[[]int]([]int{g0}, last[[]int]([]int{g0, g0, int(-2), g0}, v2)))
if ((int64(len(g3)) | int64(6)) == g5.A0) {
var v7 float64 = (id(float64(0)) + ((id(float64(-1)) * float64(16777217)) / least(float64(-1), float64(0.5))))
_ = v7
for v9 := range each(cut([]int8{int8(5), int8(6)}, 0, 5)) {
_ = v9
{
tick()
{
type E10 struct {
*S0
extra int
}
em11 := E10{ptr(g5), int(v7)}
em11.A0 += 3
v12 := em11.Area() + em11.extra + int(em11.A0) + area(&em11)
_ = v12
if len(g3) < 20 {
g3 = append(g3[:len(g3):len(g3)], g0, least(g0, v12))
}
}
}
}
} else {
st13 := NewStack[uint32]()
st13.Push(uint32(2))
v14, v15 := st13.Pop(), st13.Len()
for x := range st13.All() {
_ = x
v15 += 10
}
_ = v14
fmt.Printf("%v %T\n", Pair[string, uint32]{"k", v14}, st13)
g4, v14 = map[string]int{id(string("a")): (g0 << v1), id(string("")): int(-8), id(string("quo\"te")): (v15 + int(-6)), }, v14
for v17 := int(0); v17 < 4; v17++ {
tick()
{
v18 := f1()
_ = v18
}
}
}
}
case id(uint16(3)):
{
g2 = sub(short((short((id(string("")) + string("世界"))) + sub(v0, g0, int(4)))), g0, (id(int(-5)) - g0))
var v19 Shape = Shape(D1(32768))
_ = v19
defer func() {
if r := recover(); r != nil {
fmt.Println("recovered", r)
}
g0 <<= 15
}()
v2 = v2
}
default:
{
clear(cut(g3, 0, (g0 / nz(g0))))
g1, g2 = uint8(uint16(id(uint64(5)))), v0
func() {
out = (out - ((id(D3(0.5)) / out) - out))
}()
}
}
fmt.Println(g3, g3, D1(6))
for v21, v22 := range [2]int32{int32(0)} {
_, _ = v21, v22
{
tick()
{
var v23 [4]string = [4]string{v0}
_ = v23
}
}
}
var v24 Shape = Shape(&S2{A1: id(uint(18446744073709551614)), })
_ = v24
return out
}

func f3() (out D3) {
tick()
var v0 int = (id(int(3)) | id(int(-7)))
_ = v0
var v1 *S1 = (*S1)(nil)
_ = v1
switch int32(715827882) {
case int32(1073741823):
{
out, v0 = last[D3]((out / out), (id(D3(1.0/3)) * out)), ((v0 | v0) + choose(true, v0, v0))
}
case int32(7):
{
type E2 struct {
S1
extra int
}
em3 := E2{S1{A2: v0, A3: (fmt.Sprint(float64(0.5))), A4: (id(uint8(5)) << id(uint(6))), A5: int64(id(D0(7))), }, (v0 ^ v0)}
em3.A0 += 3
v4 := em3.Area() + em3.extra + int(em3.A0) + area(&em3)
_ = v4
v4 -= ((v0 % nz(v0)) + (id(int(3074457345618258602)) / nz(int(3))))
}
case id(int32(2147483647)):
{
for v6, v7 := range [3]uint16{uint16(9), uint16(3), uint16(6)} {
_, _ = v6, v7
{
tick()
{
ms8 := map[uint32][]S1{}
for i := range 3 {
k := (id(uint32(9)) / nz((id(uint32(2147483649)) ^ uint32(9))))
ms8[k] = append(ms8[k], S1{A0: int32(i)})
ms8[k][0].A0++
}
var v9 []uint8 = []uint8{uint8(0), uint8(3), uint8(1), uint8(3)}
_ = v9
}
}
}
}
}
var v12 func(int, string) string = func(p10 int, p11 string) string { return p11 }
_ = v12
ms13 := map[uintptr][]S2{}
for i := range 3 {
k := (uintptr(out) - uintptr(id(int32(-7))))
ms13[k] = append(ms13[k], S2{A0: int16(i)})
ms13[k][0].A0++
}
var v14 any = any(S2{A0: int16(-32766), A1: uint(0), })
_ = v14
return (max(D3(id(uint16(4))), (out + out)) / (out - out))
}

func f4(v0 uint) (out uint32) {
tick()
out++
func() {
defer func() { show(recover()) }()
m := map[any]int{}
m[func() {}] = 1
}()
if (S2{A0: int16(6), A1: uint(6148914691236517205), } == choose(true, S2{A0: int16(7), }, S2{A0: int16(2), A1: v0, })) {
panic(fmt.Errorf("error %d", g5.A1))
}
return ((out - (out << id(uintptr(9223372036854775808)))) - out)
}

func run3() {
var v0 S2 = S2{A1: uint(8), }
_ = v0
if g4 != nil {
g4[g2] = (len(g2))
}
fmt.Println(g1, (uintptr(id(int32(-2147483648))) - (id(uintptr(6148914691236517205)) << 8)))
for v2, v3 := range sub(short((g2 + string("🙂"))), 0, 6) {
_, _ = v2, v3
{
tick()
{
var v4 [1]D1 = [1]D1{((id(D1(8)) >> 61) + (^id(D1(6))))}
_ = v4
}
}
}
var v5 bool = ((S1{A0: int32(2), A1: D2("a"), A2: g0, A5: int64(2), } == S1{A2: g0, A4: uint8(128), }) || (int8(len(g2)) < (id(int8(64)) / nz(int8(-4)))))
_ = v5
var v6 bool = v5
_ = v6
v7 := 0
for k, e := range g4 {
v7 += len(fmt.Sprint(k)) + len(fmt.Sprint(e))*3
}
_ = v7
}

func run2() {
var v0 float32 = float32(0)
_ = v0
if true {
var v1 float64 = float64(3.25)
_ = v1
v2 := 0
for k, e := range g4 {
v2 += len(fmt.Sprint(k)) + len(fmt.Sprint(e))*3
}
_ = v2
g5.A1 &= (len(g3))
type E3 struct {
S0
extra int
}
em4 := E3{g5, (g0 ^ int(6))}
em4.A0 += 3
v5 := em4.Area() + em4.extra + int(em4.A0) + area(&em4)
_ = v5
} else {
g5.A2 &^= D1((id(D0(9223372036854775808)) * D0(6)))
}
g3, g3 = cut(g3, g0, g0), choose(false, g3, g3)
var v6 uint64 = (((id(uint64(6)) * uint64(3)) << 48) &^ (uint64(id(int32(8))) - (id(uint64(1)) >> (id(int16(-3)) & 63))))
_ = v6
fmt.Println(g1, g2, g0, int64(len(g2)))
}

func run1() {
var v0 float32 = (id(float32(-2.5e-3)) - float32(1e30))
_ = v0
v0, g1 = ((-id(float32(16777217))) / (v0 + float32(1e30))), g1
v0 = v0
var v1 map[uint16]uintptr = map[uint16]uintptr{id(uint16(7)): (choose(false, uintptr(7), uintptr(4)) & (id(uintptr(9223372036854775809)) >> 46)), }
_ = v1
g1, v1 = (+(id(uint8(127)) << (id(int32(-2147483646)) & 63))), map[uint16]uintptr{id(uint16(3)): (id(uintptr(9223372036854775807)) << (g0 & 63)), id(uint16(8)): (^id(uintptr(6))), }
g1 = (choose((id(int64(-1)) < int64(4611686018427387905)), uint8(id(uint32(3))), (id(uint8(3)) | g1)) * uint8((id(uint64(5)) ^ uint64(5))))
next2 := func() func() uint {
n := (id(uint(2)) % nz(uint(9223372036854775807)))
return func() uint {
n = n*2 + 1
return n
}
}()
v3, v4, v5 := next2(), [2]uint{next2(), next2()}, next2() - next2()
_, _, _ = v3, v4, v5
fmt.Println(v3, v4, v5)
defer func() {
v0 = (v0 * ((v0 - v0) / id(float32(-1))))
}()
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
