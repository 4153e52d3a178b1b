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

type D0 uint16
func (d D0) Area() int { return int(d) + 0 }
type D1 int64
func (d D1) Area() int { return int(d) + 1 }
type D2 string
type D3 float64
type S0 struct {
A0 uint64
A1 D3
A2 int
A3 int16
A4 D2
}
func (s S0) Area() int { return int(s.A0) * 2 }
type S1 struct {
A0 int64
A1 uint
}
func (s S1) Area() int { return int(s.A0) * 3 }
type S2 struct {
A0 int16
A1 D3
A2 bool
}
func (s *S2) Area() int { return int(s.A0) * 4 }
var g0 int
var g1 uint8
var g2 string
var g3 []int
var g4 map[string]int
var g5 S0
func globals() {
g0 = (id(int(0)) * int(9223372036854775805))
g1 = ((id(uint8(255)) + uint8(5)) << 62)
g2 = (string(rune(id(int32(-5)))))
g3 = []int{int(4), int(-9223372036854775807), int(9223372036854775805), int(-5)}
g4 = map[string]int{id(string("quo\"te")): int(-6), }
g5 = S0{A0: uint64(1), A1: D3(1), A2: int(7), A3: int16(-32768), A4: D2("x\ty"), }
}

func f0(v0 float32) (out S1) {
tick()
ar1 := [...]int8{2: int8(id(int64(2))), 0: (id(int8(42)) % nz(int8(8)))}
ar1b, ar1p := ar1, &ar1
ar1p[1] = (id(int8(64)) &^ int8(65))
for i, x := range ar1 {
ar1[(i+1)%len(ar1)] = x
}
_, _ = ar1b, ar1p
var v2 any = any(D2("x\ty"))
_ = v2
{
n4 := 0
G3:
n4++
tick()
{
v2 = any(((id(int16(-4)) * int16(-9)) | int16(id(uint64(2)))))
var v5 []string = []string{string("世界"), short((id(string("世界")) + short((id(string("héllo")) + string("quo\"te")))))}
_ = v5
}
if n4 < 2 {
goto G3
}
}
var v6 [][]uint16 = [][]uint16{[]uint16{uint16(2), uint16(4)}, []uint16{uint16(7), uint16(9), uint16(2)}, []uint16{}}
_ = v6
if ((id(D1(3)) >= D1(6)) || (id(D2("x\ty")) < D2("🙂"))) {
panic(fmt.Errorf("error %d", (id(int(-5)) | int(-9223372036854775807))))
}
return as[S1](v2)
}

func f1() (out bool) {
tick()
if (!(id(true) || out)) {
return out
}
var v0 []int32 = []rune(sub(choose((id(D1(-7)) < D1(5)), string("héllo"), string("long enough to matter")), 0, 9))
_ = v0
return ((id(uint16(5)) % nz(least(uint16(8), uint16(6)))) > (uint16(len(v0)) % nz(uint16(2))))
}

func f2(v0 S1) (out S0) {
tick()
for i2 := 0; i2 < 4 && ((id(uintptr(2)) / nz(uintptr(18446744073709551614))) > uintptr(18446744073709551614)); i2++ {
tick()
{
g1 &= ((g1 &^ g1) - (g1 &^ g1))
fmt.Println(out, float64(1.0/3))
var v3 *S1 = last[*S1](&S1{A1: uint(7), }, &S1{A0: int64(id(uintptr(7))), })
_ = v3
ms4 := map[S1][]S1{}
for i := range 3 {
k := S1{A1: uint(8), }
ms4[k] = append(ms4[k], S1{A0: int64(i)})
ms4[k][0].A0++
}
fmt.Println(len(ms4), ms4)
}
}
g1, g1 = uint8(len(g3)), (g1 ^ uint8(id(uint(2))))
if len(g3) < 20 {
g3 = append(g3[:len(g3):len(g3)], int(id(float64(1))), (g0 / nz(g0)))
}
defer func() {
g4[short((g2 + g2))]++
}()
if ((id(D0(5)) >> id(uint64(8))) != choose(false, D0(3), D0(65534))) {
return out
}
return S0{A0: uint64(5), A2: last[int]((g0 ^ g0), min(id(int(-4)), int(5))), A3: (min(id(int16(-32768)), int16(5)) + (id(int16(10922)) & int16(1))), A4: choose((!id(false)), short((id(D2("x\ty")) + D2("go"))), short((id(D2("世界")) + D2("héllo")))), }
}

func f3(v0 D1, v1 int64, v2 []int) (out int) {
tick()
v0 = D1(6)
var v3 *float32 = ptr(float32(16777217))
_ = v3
v4 := f2(S1{A0: v1, })
_ = v4
if (int16(g1) != int16(-4)) {
if (int64(len(v2)) <= int64(id(uint(4)))) {
if true {
g3 = g3[:min(2, len(g3)):min(3, len(g3))]
var v5 *S2 = &S2{}
_ = v5
} else {
v3 = ptr(((id(float32(0.5)) + float32(0.5)) / value(v3)))
g4 = g4
println(int16(id(float64(-2.5e-3))))
}
var v6 string = g2
_ = v6
switch g1 {
case uint8(1):
{
var v7 []int = last[[]int](v2, g3)
_ = v7
v7 = overwrite(v7, v7)
var v10 func(int, []int) []int = func(p8 int, p9 []int) []int { return v2 }
_ = v10
fmt.Printf("%T %d\n", g0, v2)
}
default:
{
v3 = choose(choose(true, false, false), v3, ptr((id(float32(1)) - float32(0.5))))
fmt.Printf("%v\n", v4)
}
}
} else {
var v11 [3]float64 = [3]float64{(id(float64(-2.5e-3)) / id(float64(1e30))), float64((id(uint16(1)) >> id(uint16(32768))))}
_ = v11
println(int64(0))
delete(g4, g2)
var v12 []bool = []bool{}
_ = v12
}
} else {
println(((id(uint64(1)) & uint64(0)) - (id(uint64(6148914691236517205)) + uint64(2))), int(min(id(int8(-6)), int8(1))))
v13 := f2(S1{A1: uint(0), })
_ = v13
if (S1{A0: (v1 / nz(v1)), A1: (id(uint(1)) + uint(2)), } == S1{A0: (id(int64(4611686018427387905)) + int64(4611686018427387905)), A1: (id(uint(1)) / nz(uint(9223372036854775809))), }) {
{
n15 := 0
G14:
n15++
tick()
{
v3 = v3
g5.A0--
}
if n15 < 4 {
goto G14
}
}
switch ((id(uint(1)) - uint(9223372036854775808)) &^ uint(9223372036854775809)) {
case uint(0):
{
fmt.Printf("%-5d|\n", (((v1 << id(uintptr(8))) ^ (v1 << 27)) << 61))
g2 = string("long enough to matter")
var v16 [3][]int16 = [3][]int16{[]int16{}, []int16{}, []int16{int16(32766), int16(5), int16(0), int16(-32766)}}
_ = v16
}
default:
{
var v17 map[uintptr]int64 = map[uintptr]int64{id(uintptr(5)): (+v1), }
_ = v17
var v18 []string = []string{g2, string("x\ty"), g2}
_ = v18
var v19 *S2 = &S2{A0: ((id(int16(-8)) + int16(10922)) << 3), A1: ((id(D3(1)) + D3(1e10)) + D3(1)), A2: ((v1 >> 13) == v1), }
_ = v19
fmt.Println(v1, v4, v4, D1(max(g1, g1)))
}
}
}
}
return (((len(g3)) << id(uint(0))) | (out - (out ^ out)))
}

func f4(v0 D0) (out bool) {
tick()
v0 += ((v0 + v0) / nz(v0))
out = ((v0 | v0) > D0((id(uint8(128)) % nz(uint8(255)))))
st1 := NewStack[D0]()
st1.Push((v0 - (v0 << (id(int16(-32768)) & 63))))
v2, v3 := st1.Pop(), st1.Len()
for x := range st1.All() {
_ = x
v3 += 10
}
_ = v2
out = ((S0{A0: uint64(9), A1: D3(1e30), A2: v3, A3: int16(3), A4: D2("quo\"te"), } == S0{A1: D3(16777217), A2: int(-9223372036854775807), A3: int16(4), A4: D2("long enough to matter"), }) || last[bool]((id(int16(-32767)) < int16(-6)), (v0 > v2)))
v4 := (max(id(int16(16385)), int16(3)) % nz((id(int16(9)) + int16(-9))))
if v4 := v4 + 1; v4 > int16(-7) {
v4 := uint8(v4)
v4++
_ = v4
} else if v4 := fmt.Sprint(v4); len(v4) > 1 {
v4 += "."
} else {
v4 = v4[:0]
}
_ = v4
v0, out = id(D0(8)), ((id(D3(-2.5e-3)) + D3(1.0/3)) >= (id(D3(1.0/3)) / id(D3(-1))))
return ((id(uint8(85)) > uint8(v0)) && ((v3 + v3) == int(id(uintptr(5)))))
}

func f5(v0 S0) (out []int) {
tick()
var v1 [][]uint8 = [][]uint8{}
_ = v1
v2 := int8(id(uintptr(6)))
if v2 := v2 + 1; v2 > int8(-8) {
v2 := uint8(v2)
v2++
_ = v2
} else if v2 := fmt.Sprint(v2); len(v2) > 1 {
v2 += "."
} else {
v2 = v2[:0]
}
_ = v2
var v3 Shape = Shape(&S2{A2: false, })
_ = v3
ms4 := map[int32][]S1{}
for i := range 3 {
k := int32(2147483645)
ms4[k] = append(ms4[k], S1{A0: int64(i)})
ms4[k][0].A0++
}
var v5 int32 = int32(int8(len(v1)))
_ = v5
return mapped(out, func(x int) int { return x })
}

func f6(v0 []int32) (out D1) {
tick()
v1 := f2(S1{A1: uint(9), })
_ = v1
v2, v3 := g4[sub((fmt.Sprint(uintptr(1))), g0, g0)]
_, _ = v2, v3
v1.A1, g5.A0 = (id(D3(1e10)) / (id(D3(0)) + D3(1.0/3))), ((id(uint64(6)) + uint64(6148914691236517205)) >> (id(int16(-32767)) & 63))
{
n5 := 0
G4:
n5++
tick()
{
switch int64((+g0)) {
case int64(6):
{
if g4 != nil {
g4[sub(short((g2 + g2)), g0, int(3074457345618258602))] = ((v2 >> 31) % nz(v2))
}
var v6 [2][]int16 = [2][]int16{[]int16{int16(len(v0))}}
_ = v6
}
fallthrough
case int64(-4):
{
ms7 := map[uint][]S1{}
for i := range 3 {
k := uint(0)
ms7[k] = append(ms7[k], S1{A0: int64(i)})
ms7[k][0].A0++
}
fmt.Println(len(ms7), ms7)
}
case id(int64(-3)):
{
func() {
v8 := 0
for k, e := range g4 {
v8 += len(fmt.Sprint(k)) + len(fmt.Sprint(e))*3
}
_ = v8
if len(g3) > 0 {
g3[mod(((g0 << 9) | (g0 - v2)), len(g3))] = ((g0 &^ v8) + (len(g2)))
}
g3 = mapped(g3, func(x int) int { return x })
}()
g2, out = sub(short((g2 + string("🙂"))), g0, v2), (out >> 0)
defer func() {
g2 = (fmt.Sprint(((id(int8(-3)) + int8(-6)) << 1)))
}()
}
}
g4 = map[string]int{id(string("go")): int((-id(uint32(1431655765)))), id(string("")): ((g0 >> 54) % nz((g0 & g0))), }
}
if n5 < 3 {
goto G4
}
}
var v9 S2 = last[S2](last[S2](S2{A0: int16(7), A1: D3(1e10), A2: v3, }, S2{A0: int16(-8), A1: D3(1), A2: v3, }), S2{A0: int16(-6), A1: D3(-2.5e-3), A2: true, })
_ = v9
for v11, v12 := range sub(sub((fmt.Sprint(int16(-8))), g0, int(2)), 0, 6) {
_, _ = v11, v12
{
tick()
{
v3 = ((uint64(len(v0)) & least(uint64(2), uint64(7))) < v1.A0)
var v13 Shape = last[Shape](Shape(&S2{A1: D3(0.5), }), choose(f4(D0(65535)), Shape(&S2{A1: D3(-1), }), choose(v3, Shape(&S2{A0: int16(-5), A1: D3(0.5), A2: v3, }), Shape(D0(0)))))
_ = v13
}
}
}
return out
}

func run3() {
v0 := f3(max(id(D1(0)), D1(-9223372036854775808)), int64(-6), cut(g3, g0, g0))
_ = v0
v1 := f6([]int32{int32(715827882), int32(-2)})
_ = v1
v1--
for v3 := range 5 {
_ = v3
{
tick()
{
fmt.Printf("%T\n", choose(((id(uint(0)) &^ uint(8)) <= (id(uint(2)) << (id(int16(6)) & 63))), []int16{g5.A3, int16(-9)}, []int16{int16(-2), int16(-2), int16(1), int16(-6)}))
var v4 uint16 = ((^(id(uint16(8)) + uint16(6))) & uint16(id(int32(-2147483647))))
_ = v4
}
}
}
delete(g4, g2)
{
n6 := 0
G5:
n6++
tick()
{
if (((id(uint16(32767)) >> (id(int8(-4)) & 63)) & uint16(21845)) < uint16(65534)) {
v1 = (((v1 + v1) &^ v1) / nz((D1(len(g2)) & D1(v0))))
} else {
fmt.Printf("%v %+v\n", g3, g5)
var v7 Shape = Shape(D0((id(uint16(65534)) / nz(uint16(9)))))
_ = v7
}
switch short((short((id(string("a")) + g2)) + last[string](g2, g2))) {
case string("🙂"):
{
for v9, v10 := range [3]int16{int16(10922), int16(10922)} {
_, _ = v9, v10
{
tick()
{
var v11 *S0 = &S0{A1: (D3(id(int(1))) / (id(D3(16777217)) / id(D3(0)))), A3: int16((id(uint(4)) + uint(9))), A4: D2(fmt.Sprint((id(uintptr(6148914691236517205)) | uintptr(6)))), }
_ = v11
var v12 S2 = choose(true, S2{A0: v10, A2: false, }, S2{A0: v10, A2: false, })
_ = v12
type E13 struct {
*S2
extra int
}
em14 := E13{ptr(v12), v0}
em14.A0 += 3
v15 := em14.Area() + em14.extra + int(em14.A0) + area(&em14)
_ = v15
fmt.Printf("%d\n", g5)
}
}
}
if (((v0 - g0) - g0) > (v0 * int(-9))) {
fmt.Println(g1, least(int32(len(g4)), (id(int32(-7)) << (id(int32(-3)) & 63))))
}
var v16 int8 = (id(int8(64)) - (int8(id(int64(5))) &^ (id(int8(64)) * int8(126))))
_ = v16
}
default:
{
var v17 [3]string = [3]string{string("go")}
_ = v17
}
}
}
if n6 < 2 {
goto G5
}
}
g3 = f5(g5)
}

func run2() {
g5.A3, g1 = int16(-3), (g1 ^ g1)
if (((id(float64(1e10)) / id(float64(3.25))) / (id(float64(1e30)) / id(float64(0)))) <= float64(16777217)) {
var v0 uintptr = uintptr(id(float64(3.25)))
_ = v0
for v2 := uintptr(0); v2 < 1; v2++ {
tick()
{
g0, g2 = (id(int(9223372036854775807)) * choose(true, g0, g0)), string("a")
var v3 S1 = S1{A0: int64(4), A1: uint(9223372036854775807), }
_ = v3
v4 := f3((id(D1(-1)) >> 48), int64(g0), cut(g3, g0, int(5)))
_ = v4
}
}
var v5 float64 = float64(id(int16(6)))
_ = v5
}
var v6 []string = []string{}
_ = v6
g4, g1 = g4, uint8(len(g4))
var v7 uint8
{
done := make(chan struct{})
numbers := make(chan uint8)
go func() {
defer close(numbers)
for i := uint8(0); ; i++ {
select {
case numbers <- i * i:
case <-done:
return
}
}
}()
for range 3 {
v7 = v7*3 + <-numbers
}
close(done)
}
var v9 int8
{
parts := make([]int8, 1+mod((id(int(9)) / nz(g0)), 5))
var wg sync.WaitGroup
for i := range parts {
wg.Go(func() {
x8 := int8(i)
_ = x8
parts[i] = x8
})
}
wg.Wait()
for i, part := range parts {
v9 += part << (i % 4)
}
}
{
n11 := 0
G10:
n11++
tick()
{
v12 := f3((id(D1(7)) / nz(D1(-3))), id(int64(8)), g3)
_ = v12
for v14, v15 := range [1]int64{int64(id(float32(1.0/3)))} {
_, _ = v14, v15
{
tick()
{
var v16 any = any(uint64(0))
_ = v16
}
}
}
}
if n11 < 3 {
goto G10
}
}
println((min(id(float64(3.25)), float64(-1)) - least(float64(1.0/3), float64(1e10))), int16(-2))
}

func run1() {
g1 = (uint8(len(g2)) % nz(uint8((+id(int32(2147483645))))))
switch uintptr(9223372036854775808) {
case uintptr(9223372036854775809):
{
fmt.Printf("%-5d|\n", g1)
var v0 string = g2
_ = v0
g4[v0] = (((g0 << g1) >> id(uintptr(5))) << 51)
}
case uintptr(4):
{
if (D0(len(g2)) != D0(65535)) {
fmt.Println(g4, g3, []int32{least(int32(1073741823), int32(-4))})
}
var v1 bool = (!(id(D3(-2.5e-3)) < (id(D3(1e30)) * D3(-1))))
_ = v1
fmt.Println(g5, []int16{int16(len(g3)), g5.A3})
}
default:
{
for v3, v4 := range sub(id(string("")), 0, 6) {
_, _ = v3, v4
{
tick()
{
g0 = v3
g3 = overwrite(g3, g3)
ms5 := map[uint32][]S0{}
for i := range 3 {
k := (id(uint32(9)) - uint32(id(D0(4))))
ms5[k] = append(ms5[k], S0{A0: uint64(i)})
ms5[k][0].A0++
}
fmt.Println(len(ms5), ms5)
ms6 := map[uintptr][]S1{}
for i := range 3 {
k := ((id(uintptr(5)) * uintptr(6)) ^ (id(uintptr(1)) + uintptr(4)))
ms6[k] = append(ms6[k], S1{A0: int64(i)})
ms6[k][0].A0++
}
fmt.Println(len(ms6), ms6)
}
}
}
fmt.Printf("%8.2f\n", (g5.A1 - D3((id(float32(1e30)) + float32(-2.5e-3)))))
var rec7 func(n int, x int16) int16
rec7 = func(n int, x int16) int16 {
if n <= 0 {
return x
}
defer func() { x++ }()
return rec7(n-1, x*3+(id(int16(16383)) - int16(-4))) + rec7(n-2, x)
}
v8 := rec7(7, (id(int16(32766)) / nz(int16(2))))
_ = v8
if (!id(true)) {
for v10 := range 2 {
_ = v10
{
tick()
{
mv11 := S1{A1: uint(g0), }
mv11f := mv11.Area
mv11.A0++
v12 := mv11f()*1000 + mv11.Area() + S1.Area(mv11)
_ = v12
fmt.Println(g4, (int8(len(g3)) | (id(int8(7)) << id(uint16(32768)))))
fmt.Printf("%T\n", g2)
}
}
}
g3 = g3
}
}
}
defer func() {
if r := recover(); r != nil {
fmt.Println("recovered", r)
}
g4 = map[string]int{id(string("x\ty")): int(7), id(string("a")): g0, id(string("")): g0, }
}()
if true {
var v15 func(int, []int) []int = func(p13 int, p14 []int) []int { return append(g3[:len(g3):len(g3)], (p13 - g0)) }
_ = v15
for v17, v18 := range cut([]uint64{uint64(18446744073709551613), uint64(9), uint64(6), uint64(9)}, 0, 6) {
_, _ = v17, v18
{
tick()
{
var v19 S2 = S2{A0: int16(id(float32(1e30))), }
_ = v19
v18 += ((id(uint64(7)) - v18) &^ (v18 ^ v18))
var v20 map[uint32]uint8 = map[uint32]uint8{id(uint32(6)): ((g1 * g1) & (+g1)), id(uint32(7)): (id(uint8(6)) - (g1 &^ g1)), }
_ = v20
}
}
}
if true {
g1, g4[(string(rune(id(int32(3)))))] = (least(g1, uint8(2)) - (g1 | g1)), (id(int(8)) / nz((g0 &^ g0)))
}
fmt.Printf("%+v\n", S1{A0: int64(-5), A1: uint(4), })
}
L21:
for v22, v23 := range cut([]uint8{g1}, 0, 6) {
_, _ = v22, v23
{
tick()
{
if ((id(true) || false) && false) {
continue L21
}
g5 = g5
}
}
}
var v24 []uint32 = []uint32{uint32(1)}
_ = v24
var v25 string = (fmt.Sprint((id(float64(0.5)) * (id(float64(-2.5e-3)) * float64(0.5)))))
_ = v25
v26 := f3(D1(len(v25)), (id(int64(-9223372036854775808)) &^ int64(9223372036854775807)), g3)
_ = v26
{
n28 := 0
G27:
n28++
tick()
{
var v29 D1 = (id(D1(1)) >> (id(int16(-6)) & 63))
_ = v29
g1, g2 = uint8(len(v24)), g2
}
if n28 < 4 {
goto G27
}
}
var v30 S0 = S0{A0: (^min(id(uint64(5)), uint64(9))), A1: D3((v26 - g0)), A2: ((v26 ^ g0) % nz(int(id(D1(9223372036854775806))))), A4: g5.A4, }
_ = v30
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
