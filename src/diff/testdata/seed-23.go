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
type D1 int8
func (d D1) Area() int { return int(d) + 1 }
type D2 string
type D3 float64
type S0 struct {
A0 uint16
A1 int
}
func (s S0) Area() int { return int(s.A0) * 2 }
type S1 struct {
A0 int32
A1 int
A2 uint8
A3 int32
A4 D1
A5 D0
}
func (s S1) Area() int { return int(s.A0) * 3 }
type S2 struct {
A0 int16
A1 uint64
A2 D2
}
func (s *S2) Area() int { return int(s.A0) * 4 }
var g0 int
var g1 uint64
var g2 string
var g3 []int
var g4 map[string]int
var g5 S0
func globals() {
g0 = int(id(int32(3)))
g1 = uint64(8)
g2 = (string(rune((id(int32(-4)) ^ int32(2147483645)))))
g3 = []int{int(-7), int(7), int(-6)}
g4 = map[string]int{id(string("long enough to matter")): (id(int(-9223372036854775808)) / nz(int(-9223372036854775806))), id(string("a")): id(int(9)), id(string("\x00z")): (id(int(0)) ^ int(3)), }
g5 = S0{A1: int(3), }
}

func f0(v0 float64, v1 string) (out []uintptr) {
tick()
out, v0 = last[[]uintptr](out, out), float64(id(uint16(8)))
v0 = choose((id(true) || (id(int64(3074457345618258602)) == int64(-6))), (v0 * (v0 * v0)), (-v0))
defer func() {
if r := recover(); r != nil {
_ = r
}
v1 = sub(string("quo\"te"), (^id(int(-6))), (id(int(-6)) & int(-9223372036854775808)))
}()
v2 := int16(32765)
if v2 := v2 + 1; v2 > int16(1) {
v2 := uint8(v2)
v2++
_ = v2
} else if v2 := fmt.Sprint(v2); len(v2) > 1 {
v2 += "."
} else {
v2 = v2[:0]
}
_ = v2
if true {
panic(S1{A0: int32(4), A1: int(-2), A4: D1(2), A5: D0(6), })
}
return out
}

func f1() (out string) {
tick()
defer func() {
g0 -= g0
}()
if g4 != nil {
g4[sub(short((id(string("🙂")) + string("go"))), int(5), g0)] = int(int8(id(D1(-4))))
}
g1, g3 = uint64(len(g3)), mapped(g3, func(x int) int { return x })
return out
}

func f2() (out uintptr) {
tick()
for v1, v2 := range [3]uint32{} {
_, _ = v1, v2
{
tick()
{
for v4, v5 := range cut([]int16{int16(-3), int16(9), int16(7), int16(-32767)}, 0, 6) {
_, _ = v4, v5
{
tick()
{
var v6 bool = (id(float64(0.5)) < ((id(float64(1e10)) + float64(1.0/3)) / float64(id(int16(32765)))))
_ = v6
var v7 string = short((sub(short((id(string("")) + string("\x00z"))), int(9223372036854775805), int(9)) + short((sub(string("quo\"te"), v1, int(9223372036854775807)) + string("long enough to matter")))))
_ = v7
}
}
}
}
}
}
tick()
L8:
for v9, v10 := range cut(last[[]uint32]([]uint32{uint32(1), uint32(0), uint32(1), uint32(1431655765)}, []uint32{}), 0, 6) {
_, _ = v9, v10
{
tick()
{
if (D1(id(D3(1))) >= (id(D1(-7)) - D1(-1))) {
continue L8
}
if id(false) {
out = out
v10, out = ((v10 &^ v10) & (v10 * v10)), ((out | out) * (out + out))
} else {
var v11 []uint32 = []uint32{(id(uint32(2)) + (id(uint32(1431655765)) + v10)), ((v10 << out) + (-id(uint32(1)))), ((id(uint32(7)) / nz(v10)) &^ uint32(id(D1(-126))))}
_ = v11
tick()
v11 = last[[]uint32](v11, cut(v11, v9, v9))
if false {
continue L8
}
}
out >>= 23
}
}
}
return (((id(uintptr(8)) &^ out) / nz(out)) << int(id(D3(1))))
}

func run2() {
var v0 []float32 = []float32{float32(1), float32(0.5)}
_ = v0
if (id(uint8(7)) != uint8(len(g3))) {
fmt.Printf("%v\n", []uintptr{((id(uintptr(1)) - uintptr(0)) >> id(uintptr(5)))})
} else {
g2, v0 = short((g2 + g2)), v0
ar1 := [...]int32{4: (id(int32(-2147483646)) >> 12), 0: (id(int32(2147483647)) - int32(0))}
ar1b, ar1p := ar1, &ar1
ar1p[1] = (id(int32(-4)) &^ int32(0))
for i, x := range ar1 {
ar1[(i+1)%len(ar1)] = x
}
fmt.Println(ar1, ar1b, ar1 == ar1b, *ar1p == ar1, len(ar1p[1:]))
}
v2 := ((+g0) << 65)
if v2 := v2 + 1; v2 > int(9223372036854775805) {
v2 := uint8(v2)
v2++
_ = v2
} else if v2 := fmt.Sprint(v2); len(v2) > 1 {
v2 += "."
} else {
v2 = v2[:0]
}
_ = v2
defer func() {
v2 |= at(g3, g0)
}()
for v4, v5 := range sub(short((id(string("a")) + (fmt.Sprint(uint32(0))))), 0, 6) {
_, _ = v4, v5
{
tick()
{
v6 := f1()
_ = v6
fmt.Printf("%T\n", g3)
var v7 S1 = S1{A0: (^(v5 &^ v5)), A1: g0, A2: ((id(uint8(6)) / nz(uint8(4))) + (id(uint8(1)) &^ uint8(7))), A3: int32(len(v0)), A4: (id(D1(1)) / nz(D1(len(g2)))), }
_ = v7
}
}
}
g1 = (g1 + (g1 << 32))
}

func run1() {
{
n1 := 0
G0:
n1++
tick()
{
switch (int(id(int32(1))) + (g0 - g0)) {
case int(9):
{
var v2 []int32 = []int32{int32(2147483645), int32(-5), int32(-7)}
_ = v2
func() {
fmt.Printf("%d %#v %d\n", v2, g2, g5)
}()
v3, v4 := g4[sub(g2, g0, g0)]
_, _ = v3, v4
defer func() {
v3 = int(-5)
}()
}
case int(-1):
{
defer func() {
g1 = (g1 % nz(g1))
}()
}
default:
{
ms5 := map[S0][]S0{}
for i := range 3 {
k := g5
ms5[k] = append(ms5[k], S0{A0: uint16(i)})
ms5[k][0].A0++
}
fmt.Println(len(ms5), ms5)
fmt.Println(g5, g3, S0{A0: uint16(id(int16(3))), A1: int(id(int64(-1))), })
if (!id(true)) {
g4[sub(g2, int(8), int(-9223372036854775808))] = (g0 - int(5))
func() {
defer func() { show(recover()) }()
_ = (*[3]int)(make([]int, mod(id((g0 - g0)), 5)))
}()
}
{
n7 := 0
G6:
n7++
tick()
{
g3 = []int{((g0 * int(4611686018427387904)) & int(id(uintptr(1)))), (g5.A1 >> 44), (int(id(uint32(2))) - (id(int(-5)) << id(uint16(3))))}
g4 = choose((!id(true)), map[string]int{id(string("")): int(g1), id(string("quo\"te")): (g0 + g0), id(string("long enough to matter")): g0, }, map[string]int{id(string("🙂")): g0, })
}
if n7 < 1 {
goto G6
}
}
}
}
println(((id(int8(8)) | int8(9)) + (id(int8(-3)) | int8(-3))), (id(uint8(255)) / nz((id(uint8(5)) * uint8(0)))), (id(int64(-1)) - (id(int64(9223372036854775805)) - int64(4611686018427387905))))
}
if n1 < 1 {
goto G0
}
}
switch int32(len(g3)) {
case int32(3):
{
var v8 uint8 = uint8(1)
_ = v8
for v10, v11 := range sub(short(((fmt.Sprint(int64(3074457345618258602))) + short((g2 + string("a"))))), 0, 6) {
_, _ = v10, v11
{
tick()
{
type E12 struct {
*S0
extra int
}
em13 := E12{ptr(last[S0](g5, g5)), v10}
em13.A0 += 3
v14 := em13.Area() + em13.extra + int(em13.A0) + area(&em13)
_ = v14
}
}
}
var v15 any = any(D3(1e30))
_ = v15
g0, v8 = (g0 >> 63), ((id(uint8(0)) - v8) - (v8 << v8))
}
case int32(-7):
{
ar16 := [...]S1{3: S1{A0: int32(2147483647), A2: uint8(9), A3: int32(5), A4: D1(-3), }, 0: S1{A0: int32(9), A1: g0, A2: uint8(128), A3: int32(8), A5: D0(9223372036854775807), }}
ar16b, ar16p := ar16, &ar16
ar16p[0] = S1{A0: int32(2147483647), A1: g0, A2: uint8(2), A3: int32(2147483646), }
for i, x := range ar16 {
ar16[(i+1)%len(ar16)] = x
}
fmt.Println(ar16, ar16b, ar16 == ar16b, *ar16p == ar16, len(ar16p[1:]))
for v18, v19 := range sub(g2, 0, 6) {
_, _ = v18, v19
{
tick()
{
next20 := func() func() int32 {
n := int32(len(g4))
return func() int32 {
n = n*2 + 1
return n
}
}()
v21, v22, v23 := next20(), [2]int32{next20(), next20()}, next20() - next20()
_, _, _ = v21, v22, v23
fmt.Println(v21, v22, v23)
v24 := f1()
_ = v24
}
}
}
switch (int8(g1) - (-id(int8(2)))) {
case id(int8(-4)):
{
g5.A1++
fmt.Println(g5, ((id(int32(5)) &^ int32(1)) - (id(int32(3)) << 43)))
}
fallthrough
case int8(9):
{
var v25 *S0 = &S0{A0: uint16(4), A1: g0, }
_ = v25
g1 |= uint64(id(int32(-1)))
for v27 := range 5 {
_ = v27
{
tick()
{
v28 := f1()
_ = v28
var v29 map[int16]bool = map[int16]bool{}
_ = v29
fmt.Println(v29, g1, g3, (id(D0(7)) ^ (id(D0(6)) - D0(2))))
var v30 Shape = choose((v28 <= g2), Shape(D1(4)), Shape(choose(false, S1{A0: int32(-9), A1: v27, A2: uint8(6), A4: D1(-5), }, S1{A0: int32(2), A2: uint8(3), A3: int32(-5), A4: D1(4), })))
_ = v30
}
}
}
const (
C31A = iota*4 + 9
C31B
_
C31C
C31D = len("é") + 5
C31Big = 1<<100 - 18
C31F = C31A/7.0 + 1i*1i
)
fmt.Println(C31A, C31B, C31C, C31D/3, C31Big>>81, C31F)
v32 := float64(C31B) * float64(C31C)
_ = v32
}
case int8(-128):
{
ar33 := [...]uintptr{4: (id(uintptr(0)) - uintptr(9223372036854775809)), 0: uintptr(g1)}
ar33b, ar33p := ar33, &ar33
ar33p[0] = uintptr(id(uint(0)))
for i, x := range ar33 {
ar33[(i+1)%len(ar33)] = x
}
fmt.Println(ar33, ar33b, ar33 == ar33b, *ar33p == ar33, len(ar33p[1:]))
g1 = uint64(id(uint(9223372036854775807)))
}
fallthrough
case int8(-8):
{
g1 >>= 30
var v34 int8 = int8(3)
_ = v34
g1, g2 = (g1 + (id(uint64(0)) & g1)), min(short((g2 + g2)), g2)
switch uint8((id(uint32(4294967294)) - uint32(5))) {
case id(uint8(0)):
{
var v35 S0 = g5
_ = v35
g0 >>= 21
}
default:
{
v36 := int16(int64(v34))
if v36 := v36 + 1; v36 > int16(7) {
v36 := uint8(v36)
v36++
_ = v36
} else if v36 := fmt.Sprint(v36); len(v36) > 1 {
v36 += "."
} else {
v36 = v36[:0]
}
_ = v36
}
}
}
default:
{
type E37 struct {
*S2
extra int
}
em38 := E37{ptr(S2{A2: D2("🙂"), }), (g0 % nz(g0))}
em38.A0 += 3
v39 := em38.Area() + em38.extra + int(em38.A0) + area(&em38)
_ = v39
delete(g4, sub(sub(g2, v39, v39), g0, v39))
}
}
for i41 := 0; i41 < 5 && ((id(uint(6)) / nz(uint(6148914691236517205))) >= (id(uint(2)) * uint(6148914691236517205))); i41++ {
tick()
{
g5 = g5
if g4 != nil {
g4[(fmt.Sprint((+g1)))] = int((id(D1(-5)) % nz(D1(63))))
}
}
}
}
default:
{
g5 = g5
delete(g4, choose(true, short((g2 + g2)), (fmt.Sprint(g1))))
for v43, v44 := range sub((fmt.Sprint((-id(float32(-2.5e-3))))), 0, 6) {
_, _ = v43, v44
{
tick()
{
fmt.Printf("%d %-5d| %U\n", g3, v44, v44)
ms45 := map[uint8][]S2{}
for i := range 3 {
k := (id(uint8(0)) & (id(uint8(3)) | uint8(0)))
ms45[k] = append(ms45[k], S2{A0: int16(i)})
ms45[k][0].A0++
}
fmt.Println(len(ms45), ms45)
ar46 := [...]S0{5: g5, 0: last[S0](g5, S0{A0: uint16(7), A1: int(-9223372036854775806), })}
ar46b, ar46p := ar46, &ar46
ar46p[1] = g5
for i, x := range ar46 {
ar46[(i+1)%len(ar46)] = x
}
fmt.Println(ar46, ar46b, ar46 == ar46b, *ar46p == ar46, len(ar46p[1:]))
}
}
}
}
}
g3 = g3[:min(2, len(g3)):min(3, len(g3))]
g4 = last[map[string]int](map[string]int{}, map[string]int{id(string("go")): (len(g2)), id(string("\x00z")): (^g0), })
fmt.Println(g1, g2, g1, uint32(id(float32(0))))
var v47 string = (fmt.Sprint(uint32((id(D1(-8)) & D1(-128)))))
_ = v47
fmt.Println(g0, g1, []int32{int32(7)})
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
