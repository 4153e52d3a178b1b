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
type D1 uint32
func (d D1) Area() int { return int(d) + 1 }
type D2 string
type D3 float64
func (d D2) String() string { return "D2:" + string(d) }
type S0 struct {
A0 uint
A1 int32
A2 int8
}
func (s S0) Area() int { return int(s.A0) * 2 }
type S1 struct {
A0 uint8
A1 uint32
A2 uint8
A3 int32
}
func (s S1) Area() int { return int(s.A0) * 3 }
type S2 struct {
A0 int8
A1 D3
}
func (s *S2) Area() int { return int(s.A0) * 4 }
var g0 int
var g1 uint16
var g2 string
var g3 []int
var g4 map[string]int
var g5 S0
func globals() {
g0 = ((id(int(0)) << (id(int64(-9223372036854775807)) & 63)) + (id(int(3074457345618258602)) % id(int(8))))
g1 = (+uint16(id(uintptr(9223372036854775809))))
g2 = (fmt.Sprint(min(id(uint(0)), uint(9223372036854775808))))
g3 = []int{int(0)}
g4 = map[string]int{id(string("")): int(id(float32(1.0/3))), }
g5 = S0{A0: (id(uint(2)) ^ uint(0)), A1: (id(int32(-2147483646)) / nz(int32(8))), A2: id(int8(3)), }
}

func f0() (out []int) {
tick()
v0, v1 := g4[sub(sub(g2, g0, g0), int(9223372036854775807), g0)]
_, _ = v0, v1
defer func() {
if r := recover(); r != nil {
fmt.Println("recovered", r)
}
g3 = last[[]int](g3, []int{})
}()
{
n3 := 0
G2:
n3++
tick()
{
v0 = ((len(g4)) - (int(id(D1(9))) | g0))
if ((^v0) > ((len(g3)) - (len(out)))) {
clear(cut(g3, 0, (g0 * int(-1))))
}
}
if n3 < 2 {
goto G2
}
}
delete(g4, sub(sub(g2, v0, g0), int(4), g0))
delete(g4, g2)
var v4 map[uint64]bool = map[uint64]bool{id(uint64(18446744073709551614)): v1, id(uint64(8)): last[bool]((v1 || v1), last[bool](true, true)), id(uint64(6148914691236517205)): (!(id(int64(1)) != int64(-3))), }
_ = v4
return out
}

func f1(v0 string) (out string) {
tick()
var v1 bool = (((id(D1(4294967293)) * D1(2)) == (id(D1(1431655765)) ^ D1(2))) && ((g0 != int(3074457345618258602)) && false))
_ = v1
g0 += (int(id(uint(7))) >> 37)
fmt.Printf("%v %q %T\n", v1, v0, v1)
g0 -= int(int16(id(uint8(0))))
g1 = uint16(id(uint(4)))
switch (int64(len(g3)) & int64(id(uint64(7)))) {
case id(int64(-8)):
{
g0 ^= (-(g0 - g0))
delete(g4, sub(short((v0 + v0)), g0, int(5)))
}
case int64(5):
{
var rec2 func(n int, x int8) int8
rec2 = func(n int, x int8) int8 {
if n <= 0 {
return x
}
defer func() { x++ }()
return rec2(n-1, x*3+int8(len(g4))) + rec2(n-2, x)
}
v3 := rec2(5, int8(4))
_ = v3
v3 = ((^id(int8(0))) << ((id(int64(2)) / id(int64(6))) & 63))
var v4 *S2 = (*S2)(nil)
_ = v4
fmt.Println(out, g2)
}
case int64(3074457345618258602):
{
fmt.Println(g4, g0, g0, choose(v1, S1{A0: uint8(128), A1: uint32(2), A3: int32(715827882), }, S1{A0: uint8(7), A1: uint32(6), A3: int32(-2147483647), }))
out = g2
switch g5.A1 {
case int32(1):
{
v5 := 0
for k, e := range g4 {
v5 += len(fmt.Sprint(k)) + len(fmt.Sprint(e))*3
}
_ = v5
if ((int(id(uint(6148914691236517205))) != (id(int(5)) >> (id(int32(-2147483646)) & 63))) && (S1{A2: uint8(253), } != S1{A1: uint32(9), A3: int32(2), })) {
var v6 Shape = last[Shape](Shape(last[D0](D0(9), D0(9))), Shape(g5))
_ = v6
g4[short((id(string("🙂")) + out))] = int(float32((id(uint64(6)) % nz(uint64(18446744073709551614)))))
var v7 Shape = Shape(S1{A0: uint8(8), A3: int32(len(v0)), })
_ = v7
var rec8 func(n int, x uint64) uint64
rec8 = func(n int, x uint64) uint64 {
if n <= 0 {
return x
}
defer func() { x++ }()
return rec8(n-1, x*3+id(uint64(0))) + rec8(n-2, x)
}
v9 := rec8(7, choose(false, uint64(9), uint64(2)))
_ = v9
} else {
delete(g4, short((v0 + sub(string("héllo"), g0, g0))))
out = (string(rune(int32(id(uintptr(1))))))
v5, v1 = ((id(int(4611686018427387904)) | v5) * v5), v1
}
g4 = last[map[string]int](choose((id(int8(42)) != int8(42)), map[string]int{id(string("go")): v5, }, map[string]int{}), map[string]int{id(string("")): v5, id(string("\x00z")): g0, })
var v10 bool = last[bool](((v5 >= g0) || last[bool](v1, v1)), (id(int16(8)) == int16(16385)))
_ = v10
}
case int32(-5):
{
fmt.Printf("%+q %s\n", out, out)
v0 = short((short((min(id(string("a")), string("")) + string("\x00z"))) + sub(sub(string("a"), g0, g0), g0, int(3))))
}
}
}
}
return v0
}

func f2(v0 int32, v1 []int) (out D3) {
tick()
var v4 uint8
{
first, second := make(chan uint8, 3), make(chan uint8)
go func() {
defer close(first)
for i := range 7 {
first <- uint8(i)
}
}()
go func() {
defer close(second)
for x2 := range first {
_ = x2
second <- x2
}
}()
for x3 := range second {
_ = x3
v4 += x3
}
}
func() {
defer func() { show(recover()) }()
_ = 1 / mod(id(g0), 2)
}()
if id(true) {
var v5 []int16 = []int16{}
_ = v5
v6 := f1(min(g2, g2))
_ = v6
switch int16(len(g2)) {
case int16(0):
{
var v7 S0 = S0{A2: int8(len(v1)), }
_ = v7
out, out = out, (out + (out / out))
}
default:
{
fmt.Printf("%T\n", g5)
g5 = g5
println(v4, float32((id(uint64(0)) - uint64(3))))
v8 := f1(short((g2 + string("🙂"))))
_ = v8
}
}
v0, g5.A2 = int32(id(uint32(4))), int8(2)
} else {
var v10 int8
{
results := make(chan int8)
for x9 := range int8(5) {
_ = x9
go func() { results <- least((+x9), x9) }()
}
for range 5 {
v10 += <-results
}
}
L11:
for v12, v13 := range [3]int32{} {
_, _ = v12, v13
{
tick()
{
if choose((id(float32(3.25)) >= float32(1)), (v0 <= v13), (id(float64(1.0/3)) == float64(1.0/3))) {
break L11
}
v14 := f1(short((g2 + g2)))
_ = v14
}
}
}
for v16, v17 := range sub(short(((fmt.Sprint(int16(16385))) + g2)), 0, 6) {
_, _ = v16, v17
{
tick()
{
v4 += (id(uint8(85)) &^ uint8(len(g4)))
g1, g3 = (id(uint16(32767)) + (id(uint16(3)) ^ g1)), []int{g0, g0}
next18 := func() func() int16 {
n := int16(g0)
return func() int16 {
n = n*2 + 1
return n
}
}()
v19, v20, v21 := next18(), [2]int16{next18(), next18()}, next18() - next18()
_, _, _ = v19, v20, v21
fmt.Println(v19, v20, v21)
}
}
}
g3, g2 = last[[]int](v1, g3), short(((string(rune(id(int32(-8))))) + (string(rune(v0)))))
}
next22 := func() func() uint32 {
n := uint32(id(D1(2)))
return func() uint32 {
n = n*2 + 1
return n
}
}()
v23, v24, v25 := next22(), [2]uint32{next22(), next22()}, next22() - next22()
_, _, _ = v23, v24, v25
fmt.Println(v23, v24, v25)
var v26 []S0 = []S0{last[S0](S0{A0: uint(9223372036854775809), }, S0{A0: uint(9), A1: v0, A2: int8(8), }), g5}
_ = v26
defer func() {
if r := recover(); r != nil {
fmt.Println("recovered", r)
}
g2 += sub(g2, 0, 5)
}()
return out
}

func f3(v0 S1, v1 uintptr) (out uint8) {
tick()
mv2 := v0
mv2f := mv2.Area
mv2.A0++
v3 := mv2f()*1000 + mv2.Area() + S1.Area(mv2)
_ = v3
v4 := f2(int32(-8), g3)
_ = v4
var v5 float64 = (-id(float64(16777217)))
_ = v5
const (
C6A = iota*8 + 9
C6B
_
C6C
C6D = len("a") + 3
C6Big = 1<<100 - 69
C6F = C6A/7.0 + 1i*1i
)
fmt.Println(C6A, C6B, C6C, C6D/3, C6Big>>93, C6F)
v7 := int(C6B) * int(C6C)
_ = v7
v8 := 0
for k, e := range g4 {
v8 += len(fmt.Sprint(k)) + len(fmt.Sprint(e))*3
}
_ = v8
return (((out * out) >> (id(int32(-9)) & 63)) << 26)
}

func f4(v0 S1, v1 string, v2 S1) (out []int) {
tick()
fmt.Println(g2, g4, g5, ((id(D3(1e10)) / id(D3(1e30))) - (id(D3(16777217)) + D3(1e30))))
v3 := f0()
_ = v3
v0.A1++
return g3
}

func f5(v0 uint16) (out float64) {
tick()
out, out = least(out, min(out, float64(1e10))), float64(id(D1(4294967293)))
var v1 int32 = (id(int32(2147483645)) * ((+id(int32(-2147483647))) - (id(int32(-2147483647)) + int32(1073741823))))
_ = v1
v1 &= ((v1 & v1) + v1)
var v2 int = id(int(4))
_ = v2
return out
}

func f6(v0 bool) (out []uint32) {
tick()
if g4 != nil {
g4[(fmt.Sprint((id(int32(-7)) ^ int32(715827882))))] = int(-7)
}
v1 := f0()
_ = v1
v1 = g3
g3 = overwrite(g3, g3)
g0, g0 = int(id(D0(2))), g0
fmt.Printf("%#v\n", (string(rune((+max(id(int32(-5)), int32(3)))))))
return []uint32{uint32(4), uint32(4294967293), uint32(4294967295)}
}

func run2() {
var v0 bool = false
_ = v0
switch uintptr(id(uint8(85))) {
case uintptr(0):
{
g0++
v1 := f1(g2)
_ = v1
defer func() {
g4 = g4
}()
}
default:
{
switch ((id(uint8(8)) >> 5) - uint8(id(uint16(0)))) {
case id(uint8(9)):
{
v0 = (short((id(string("")) + (string(rune(id(int32(715827882))))))) >= short((short((id(string("go")) + g2)) + least(g2, string("quo\"te")))))
var v2 [2][2]int = [2][2]int{}
_ = v2
}
case uint8(1):
{
L3:
for v4, v5 := range cut([]uint64{}, 0, 6) {
_, _ = v4, v5
{
tick()
{
var v6 complex64 = id(complex64(1+1i))
_ = v6
if true {
break L3
}
fmt.Printf("%q\n", g2)
}
}
}
var v7 string = (fmt.Sprint(uint64(7)))
_ = v7
}
case uint8(4):
{
var v8 any = any(int64(-7))
_ = v8
}
}
}
}
v0 = (!(!(id(float32(3.25)) != float32(-2.5e-3))))
fmt.Println(g1, v0, g5, float32((^id(uint8(3)))))
for v10 := range 4 {
_ = v10
{
tick()
{
var v11 D3 = (D3((id(int32(7)) % nz(int32(8)))) - ((id(D3(1e30)) + D3(3.25)) + (id(D3(1e10)) + D3(1e30))))
_ = v11
g0, v11 = g0, ((v11 - v11) + v11)
}
}
}
ar12 := [...]uint64{5: uint64(3), 0: (id(uint64(3)) - uint64(5))}
ar12b, ar12p := ar12, &ar12
ar12p[3] = uint64(18446744073709551614)
for i, x := range ar12 {
ar12[(i+1)%len(ar12)] = x
}
fmt.Println(ar12, ar12b, ar12 == ar12b, *ar12p == ar12, len(ar12p[1:]))
switch (^(id(int8(-7)) * int8(-9))) {
case int8(42):
{
{
n14 := 0
G13:
n14++
tick()
{
g3 = cut(g3, int(id(D1(3))), last[int](g0, g0))
for v16, v17 := range cut([]int8{(+id(int8(42)))}, 0, 6) {
_, _ = v16, v17
{
tick()
{
copy(g3, g3)
}
}
}
}
if n14 < 3 {
goto G13
}
}
var v18 int64 = int64(len(g4))
_ = v18
var v19 S1 = S1{A1: id(uint32(1431655765)), A2: uint8(9), }
_ = v19
}
case int8(9):
{
var v20 Shape = Shape(D0(3))
_ = v20
var v22 int64
{
results := make(chan int64)
for x21 := range int64(3) {
_ = x21
go func() { results <- (int64(id(int32(9))) ^ x21) }()
}
for range 3 {
v22 += <-results
}
}
}
case id(int8(-126)):
{
var v23 complex64 = (-((-id(complex64(1))) - complex(id(float32(0)), float32(0.5))))
_ = v23
}
default:
{
var v24 any = choose((!v0), any(D2("世界")), any(uint8(3)))
_ = v24
}
}
fmt.Println(g3, g3, g0, (id(float64(1e30)) < float64(16777217)))
fmt.Printf("%q\n", D2("a"))
mv25 := last[S1](S1{A0: uint8(1), A1: uint32(9), }, S1{A0: uint8(253), A2: uint8(4), A3: int32(-3), })
mv25f := mv25.Area
mv25.A0++
v26 := mv25f()*1000 + mv25.Area() + S1.Area(mv25)
_ = v26
var v27 *int8 = ptr((id(int8(-4)) + (id(int8(-9)) >> 41)))
_ = v27
}

func run1() {
for i1 := 0; i1 < 4 && false; i1++ {
tick()
{
{
n3 := 0
G2:
n3++
tick()
{
var v4 any = any(uint(len(g3)))
_ = v4
ar5 := [...]uint32{3: (id(uint32(1431655765)) >> (id(int8(-5)) & 63)), 0: uint32(2)}
ar5b, ar5p := ar5, &ar5
ar5p[0] = (id(uint32(4294967294)) * uint32(7))
for i, x := range ar5 {
ar5[(i+1)%len(ar5)] = x
}
fmt.Println(ar5, ar5b, ar5 == ar5b, *ar5p == ar5, len(ar5p[1:]))
}
if n3 < 1 {
goto G2
}
}
if false {
g4 = choose(false, map[string]int{id(string("a")): at(g3, g0), }, map[string]int{id(string("🙂")): g0, id(string("long enough to matter")): g0, id(string("世界")): (^g0), })
}
g4[sub(g2, int(9223372036854775805), g0)] = int(4611686018427387904)
if (!(id(D2("")) == id(D2("a")))) {
g3, g4[short((g2 + g2))] = mapped(g3, func(x int) int { return x }), g4[string("")]
v6 := f6((id(D3(3.25)) == D3(-2.5e-3)))
_ = v6
}
}
}
func() {
g4[short((g2 + g2))], g3 = (len(g4)), g3
defer func() {
g2 += sub(sub(short((g2 + string("go"))), int(-4), g0), 0, 5)
}()
var v7 S2 = S2{}
_ = v7
g1 = (g1 & uint16(id(uintptr(6))))
}()
st8 := NewStack[D3]()
st8.Push(((id(D3(1.0/3)) / id(D3(0.5))) - D3(id(int32(1073741823)))))
st8.Push(D3(g0))
v9, v10 := st8.Pop(), st8.Len()
for x := range st8.All() {
_ = x
v10 += 10
}
_ = v9
fmt.Printf("%v %T\n", Pair[string, D3]{"k", v9}, st8)
var v11 int8 = (id(int8(5)) - ((id(int8(-5)) &^ int8(3)) * int8(len(g3))))
_ = v11
for v13, v14 := range cut([]uint64{(id(uint64(6)) << id(uint16(4)))}, 0, 6) {
_, _ = v13, v14
{
tick()
{
v15 := f2((id(int32(-4)) << 14), []int{v10})
_ = v15
}
}
}
if g4 != nil {
g4[(string(rune(int32(id(float32(1))))))] = ((g0 << 14) | (g0 >> id(uint(3))))
}
if (id(float32(1)) != ((id(float32(3.25)) + float32(1.0/3)) * float32(0.5))) {
fmt.Println(v9, v11, v9, sub(g2, v10, g0))
var v18 int
{
first, second := make(chan int, 1), make(chan int)
go func() {
defer close(first)
for i := range 7 {
first <- int(i)
}
}()
go func() {
defer close(second)
for x16 := range first {
_ = x16
second <- x16
}
}()
for x17 := range second {
_ = x17
v18 += min(x17, x17)
}
}
if true {
v19 := uint64(9223372036854775808)
if v19 := v19 + 1; v19 > uint64(9) {
v19 := uint8(v19)
v19++
_ = v19
} else if v19 := fmt.Sprint(v19); len(v19) > 1 {
v19 += "."
} else {
v19 = v19[:0]
}
_ = v19
func() {
defer func() { show(recover()) }()
_ = [3]int(make([]int, mod(id(v18), 5)))
}()
switch (int64(id(int16(32767))) | int64(v11)) {
case int64(-7):
{
g1 += uint16(len(g3))
}
case int64(-5):
{
v18 = (len(g4))
g4[g2] = (+(len(g4)))
}
}
g2, v10 = short((sub(g2, g0, int(-6)) + sub(g2, v18, g0))), (len(g4))
}
v10 &= last[int]((v18 & v18), int(id(float32(16777217))))
} else {
if true {
v20, v21 := g4[(fmt.Sprint((id(uint(18446744073709551614)) - uint(7))))]
_, _ = v20, v21
v9, v9 = ((id(D3(1e30)) * v9) - (id(D3(1.0/3)) + D3(-1))), ((v9 - v9) * D3(id(uintptr(5))))
if ((id(float32(1)) * float32(id(float64(-2.5e-3)))) != float32(3.25)) {
delete(g4, g2)
var v22 S0 = S0{A0: (-(id(uint(4)) >> 68)), A2: ((v11 << g1) ^ v11), }
_ = v22
}
g0 = ((id(int(-3)) / nz(g4[string("go")])) << 37)
}
if len(g3) > 0 {
g3[mod(g0, len(g3))] = int(4611686018427387905)
}
switch ((v11 - v11) << 9) {
case int8(-1):
{
for v24 := range 4 {
_ = v24
{
tick()
{
var v25 uint64 = (id(uint64(6148914691236517205)) & ((id(uint64(0)) - uint64(4)) & (id(uint64(18446744073709551615)) ^ uint64(5))))
_ = v25
}
}
}
func() {
defer func() { show(recover()) }()
_ = [4]int{}[id(v10)]
}()
}
case int8(5):
{
func() {
defer func() { show(recover()) }()
_ = any((id(false) || true)).(uint32)
}()
g2 = short((short((g2 + short((id(string("long enough to matter")) + g2)))) + sub((fmt.Sprint(v10)), v10, v10)))
v26 := int64(len(g2))
if v26 := v26 + 1; v26 > int64(-9223372036854775806) {
v26 := uint8(v26)
v26++
_ = v26
} else if v26 := fmt.Sprint(v26); len(v26) > 1 {
v26 += "."
} else {
v26 = v26[:0]
}
_ = v26
{
n28 := 0
G27:
n28++
tick()
{
fmt.Println(g0, g3, g2, g5)
fmt.Println(g4, S2{A1: v9, })
}
if n28 < 3 {
goto G27
}
}
}
case int8(126):
{
v29 := f1(short((g2 + g2)))
_ = v29
}
case int8(42):
{
g1 = uint16(id(D0(5)))
if (((fmt.Sprint(uint8(3))) != g2) && choose((g2 == g2), (id(uint(2)) != uint(9223372036854775809)), last[bool](false, false))) {
fmt.Println(g2, D3((g1 % nz(g1))))
}
if last[bool]((D3(id(int32(1073741825))) < v9), ((^id(uint64(6148914691236517205))) <= id(uint64(5)))) {
v30 := f4(S1{A0: uint8(6), A3: int32(5), }, g2, S1{A0: uint8(8), A1: uint32(9), A2: uint8(3), A3: int32(-6), })
_ = v30
g2 = g2
g2, v10 = short((short((id(string("a")) + g2)) + g2)), ((v10 + v10) % nz((id(int(9223372036854775805)) &^ int(-6))))
} else {
ar31 := [...]string{3: short((g2 + g2)), 0: sub(string(""), v10, v10)}
ar31b, ar31p := ar31, &ar31
ar31p[0] = short((g2 + string("long enough to matter")))
for i, x := range ar31 {
ar31[(i+1)%len(ar31)] = x
}
fmt.Println(ar31, ar31b, ar31 == ar31b, *ar31p == ar31, len(ar31p[1:]))
v10 = ((+v10) ^ (v10 | (id(int(-6)) ^ g0)))
var v32 any = any((g5.A0 * uint(0)))
_ = v32
}
g3 = g3[:min(2, len(g3)):min(3, len(g3))]
}
}
if id(false) {
type E33 struct {
S2
extra int
}
em34 := E33{S2{A0: int8(id(int16(-6))), A1: D3(1.0/3), }, last[int](int(4611686018427387903), int(-8))}
em34.A0 += 3
v35 := em34.Area() + em34.extra + int(em34.A0) + area(&em34)
_ = v35
} else {
if (last[uint32]((id(uint32(8)) % nz(uint32(4))), uint32(2147483647)) <= uint32(3)) {
println(((id(uint(18446744073709551613)) >> (v11 & 63)) | (^id(uint(2)))), (id(int64(-8)) * int64(4)))
} else {
g2 = (fmt.Sprint(((id(int64(8)) + int64(3074457345618258602)) & int64(-8))))
type E36 struct {
*S0
extra int
}
em37 := E36{ptr(choose(false, g5, g5)), last[int](v10, v10)}
em37.A0 += 3
v38 := em37.Area() + em37.extra + int(em37.A0) + area(&em37)
_ = v38
var v39 [1][]uint16 = [1][]uint16{[]uint16{uint16(65534), g1, g1, g1}}
_ = v39
}
next40 := func() func() int64 {
n := max(id(int64(4611686018427387905)), int64(3074457345618258602))
return func() int64 {
n = n*2 + 1
return n
}
}()
v41, v42, v43 := next40(), [2]int64{next40(), next40()}, next40() - next40()
_, _, _ = v41, v42, v43
fmt.Println(v41, v42, v43)
}
}
if len(g3) > 0 {
g3[mod((int(id(int16(-32766))) - v10), len(g3))] = int(uintptr(id(D0(0))))
}
func() {
v44 := f0()
_ = v44
}()
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
