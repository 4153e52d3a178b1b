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
type D1 int8
func (d D1) Area() int { return int(d) + 1 }
type D2 string
type D3 float64
type S0 struct {
A0 uint8
A1 uintptr
A2 float64
A3 uint8
}
func (s S0) Area() int { return int(s.A0) * 2 }
type S1 struct {
A0 int64
A1 int64
A2 S0
A3 uint32
A4 D2
A5 int8
}
func (s S1) Area() int { return int(s.A0) * 3 }
type S2 struct {
A0 uint32
A1 S0
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
g0 = (+(id(int(-6)) & int(-9)))
g1 = ((id(uint8(1)) - uint8(2)) * uint8(128))
g2 = sub(min(id(string("quo\"te")), string("世界")), int(7), int(-5))
g3 = []int{(id(int(0)) + int(4611686018427387905)), int(3074457345618258602), (id(int(3074457345618258602)) ^ int(1)), int(id(uint32(4294967295)))}
g4 = map[string]int{id(string("a")): id(int(3074457345618258602)), id(string("héllo")): id(int(4611686018427387904)), }
g5 = S0{A0: uint8(6), A1: uintptr(9), A2: float64(-2.5e-3), A3: uint8(0), }
}

func f0(v0 bool, v1 D0) (out float32) {
tick()
func() {
defer func() { _ = recover() }()
_ = make([]int, 2, 5)[id((id(int(-2)) ^ int(-3))):4:id((id(int(3074457345618258602)) - int(-5)))]
}()
var v2 *S0 = &S0{A0: uint8(254), A1: uintptr(id(uint(3))), A3: uint8(7), }
_ = v2
return (id(float32(0.5)) / (float32(id(uintptr(1))) / out))
}

func f1(v0 D1, v1 bool) (out float32) {
tick()
fmt.Printf("%3v %5t %d\n", g1, v1, g3)
var v2 map[int8]float32 = last[map[int8]float32](map[int8]float32{id(int8(-5)): out, }, choose(v1, map[int8]float32{id(int8(42)): out, id(int8(5)): float32(1), id(int8(-128)): float32(1.0/3), }, last[map[int8]float32](map[int8]float32{}, map[int8]float32{id(int8(64)): out, })))
_ = v2
var v3 string = short((short((sub(g2, int(6), int(9)) + (fmt.Sprint(uint16(9))))) + least(sub(string("a"), g0, g0), string("\x00z"))))
_ = v3
var v4 [3][]string = [3][]string{[]string{}, []string{}, []string{v3, v3, v3, v3}}
_ = v4
v0 = D1(8)
if g4 != nil {
g4[(fmt.Sprint(last[int](g0, g0)))] = ((g0 &^ g0) / nz(at(g3, g0)))
}
if (id(D3(16777217)) <= D3(0)) {
panic(((id(D3(1)) + D3(0)) + id(D3(0))))
}
return out
}

func f2(v0 float32, v1 uint8) (out uintptr) {
tick()
var v2 map[uint64]D0 = map[uint64]D0{id(uint64(8)): (id(D0(0)) - D0(len(g2))), }
_ = v2
switch int32(len(v2)) {
case int32(-5):
{
fmt.Printf("%.3f\n", float64(-2.5e-3))
}
case int32(0):
{
delete(v2, ((id(uint64(1)) & uint64(18446744073709551615)) &^ (id(uint64(9)) << (id(int16(6)) & 63))))
v3 := 0
for k, e := range v2 {
v3 += len(fmt.Sprint(k)) + len(fmt.Sprint(e))*3
}
_ = v3
if (!id(true)) {
if ((!(g2 <= g2)) || (g1 > uint8(g0))) {
var v4 map[uint8]D3 = map[uint8]D3{id(uint8(7)): D3(id(uint64(0))), id(uint8(0)): D3(3.25), }
_ = v4
v1 >>= 8
v1 = (+g1)
} else {
var v5 []int64 = []int64{int64(-8), int64(8)}
_ = v5
var v6 []uint8 = []uint8{uint8(9), uint8(0), g1}
_ = v6
var v7 []int32 = []int32{int32((id(D1(4)) << out)), last[int32]((id(int32(2147483647)) * int32(5)), (-id(int32(1)))), (id(int32(-8)) ^ (id(int32(7)) / nz(int32(2147483646)))), int32(int16(id(float64(1e10))))}
_ = v7
}
{
n9 := 0
G8:
n9++
tick()
{
g5.A2 += g5.A2
v10 := 0
for k, e := range v2 {
v10 += len(fmt.Sprint(k)) + len(fmt.Sprint(e))*3
}
_ = v10
}
if n9 < 1 {
goto G8
}
}
}
g1 = ((id(uint8(1)) ^ g5.A3) << (id(int32(-2147483647)) & 63))
}
}
g5.A1, g3 = uintptr((id(D3(0.5)) / id(D3(3.25)))), g3
for v12, v13 := range cut([]int16{}, 0, 6) {
_, _ = v12, v13
{
tick()
{
ar14 := [...]uint8{2: g1, 0: (v1 >> 20)}
ar14b, ar14p := ar14, &ar14
ar14p[0] = uint8(0)
for i, x := range ar14 {
ar14[(i+1)%len(ar14)] = x
}
fmt.Println(ar14, ar14b, ar14 == ar14b, *ar14p == ar14, len(ar14p[1:]))
if true {
var v15 any = last[any](any(D0(1)), last[any](any(D0(4611686018427387904)), any(uint8(85))))
_ = v15
v16 := f1(D1(42), (S1{A0: int64(5), A1: int64(9), A2: g5, A3: uint32(5), A4: D2("quo\"te"), A5: int8(42), } != S1{A0: int64(4), A2: g5, A3: uint32(2147483648), A4: D2("quo\"te"), }))
_ = v16
}
var v17 complex64 = complex64(1+1i)
_ = v17
for v19, v20 := range [1]int16{v13} {
_, _ = v19, v20
{
tick()
{
v20 >>= 14
println((v0 - (v0 + float32(0))), int8(id(uint32(0))), sub(sub(g2, g0, v12), g0, g0))
}
}
}
}
}
}
return ((uintptr(id(int32(-9))) | out) + (uintptr(id(float64(1.0/3))) << 59))
}

func f3() (out S1) {
tick()
var v0 S1 = out
_ = v0
L1:
for v2 := range 2 {
_ = v2
{
tick()
{
switch int(id(uint32(8))) {
case id(int(4611686018427387904)):
{
var v3 [1]S1 = [1]S1{}
_ = v3
if ((id(uintptr(0)) >> (id(int32(1)) & 63)) > (id(uintptr(0)) & uintptr(6))) {
break L1
}
var v4 [4]uint8 = [4]uint8{}
_ = v4
}
fallthrough
case int(0):
{
out.A0 = ((id(int64(-9)) << (v2 & 63)) + int64(id(int32(7))))
}
fallthrough
case id(int(9)):
{
next5 := func() func() int64 {
n := (id(int64(-6)) - int64(6))
return func() int64 {
n = n*2 + 1
return n
}
}()
v6, v7, v8 := next5(), [2]int64{next5(), next5()}, next5() - next5()
_, _, _ = v6, v7, v8
}
default:
{
if true {
break L1
}
}
}
if id(true) {
mv9 := v0
mv9f := mv9.Area
mv9.A0++
v10 := mv9f()*1000 + mv9.Area() + S1.Area(mv9)
_ = v10
}
if last[bool](false, true) {
var v11 bool = (id(false) && ((id(uint16(6)) < uint16(4)) || (id(float64(1e10)) == float64(1e10))))
_ = v11
var v12 int8 = int8(-3)
_ = v12
var v15 func(int, D1) D1 = func(p13 int, p14 D1) D1 { return last[D1](D1(id(uint32(1431655765))), p14) }
_ = v15
} else {
v0.A2, out.A2 = S0{A0: (id(uint8(5)) / nz(uint8(0))), A1: uintptr(id(uint64(0))), A3: (id(uint8(6)) >> 22), }, S0{A0: (id(uint8(255)) * uint8(8)), A1: choose(false, uintptr(8), uintptr(9223372036854775808)), A2: (id(float64(1e30)) / id(float64(0.5))), A3: uint8(255), }
var v16 []string = []string{}
_ = v16
var v17 D1 = D1(8)
_ = v17
}
{
n19 := 0
G18:
n19++
tick()
{
var v20 map[int8][]int8 = map[int8][]int8{id(int8(4)): []int8{v0.A5, int8(id(uint(7)))}, }
_ = v20
ar21 := [...]uintptr{3: uintptr(id(D1(-6))), 0: uintptr(1)}
ar21b, ar21p := ar21, &ar21
ar21p[0] = min(id(uintptr(9223372036854775809)), uintptr(18446744073709551615))
for i, x := range ar21 {
ar21[(i+1)%len(ar21)] = x
}
_, _ = ar21b, ar21p
}
if n19 < 3 {
goto G18
}
}
}
}
}
return v0
}

func f4() (out string) {
tick()
if (id(true) || (id(false) || true)) {
return short((short((out + out)) + short((out + out))))
}
if last[bool]((!(id(string("x\ty")) <= g2)), (id(true) || (id(int64(7)) != int64(-9223372036854775807)))) {
g1 = g1
var v0 int32 = (((id(int32(1)) &^ int32(-5)) % nz((id(int32(-8)) >> (id(int16(6)) & 63)))) % nz((^max(id(int32(-1)), int32(1073741823)))))
_ = v0
} else {
out, out = out, short((id(string("x\ty")) + short((out + string("🙂")))))
delete(g4, g2)
}
return short(((fmt.Sprint(int32(2147483646))) + (fmt.Sprint(int16(len(g4))))))
}

func f5() (out S1) {
tick()
var v0 []uintptr = []uintptr{(id(uintptr(1)) ^ (id(uintptr(9)) + uintptr(8))), (-(id(uintptr(5)) + uintptr(2))), (id(uintptr(18446744073709551613)) - choose(false, uintptr(6148914691236517205), uintptr(1))), (id(uintptr(7)) - uintptr(7))}
_ = v0
if (S2{A0: uint32(1431655765), A2: true, } != S2{A0: uint32(5), A1: S0{A2: float64(0), }, }) {
var v1 any = any(int64(3))
_ = v1
L2:
for i3 := 0; i3 < 3 && ((id(uint32(8)) - uint32(2)) > uint32(3)); i3++ {
tick()
{
v0 = last[[]uintptr](append(v0[:len(v0):len(v0)], uintptr(7)), v0)
var v4 [2][2]uint16 = [2][2]uint16{[2]uint16{(id(uint16(32767)) & uint16(9)), uint16(5)}}
_ = v4
if as[bool](v1) {
continue L2
}
}
}
} else {
for v6, v7 := range [3]uint32{uint32(4), uint32(8)} {
_, _ = v6, v7
{
tick()
{
st8 := NewStack[S0]()
st8.Push(S0{A0: (id(uint8(3)) - uint8(8)), A2: choose(true, float64(16777217), float64(-2.5e-3)), A3: (id(uint8(1)) % nz(uint8(9))), })
st8.Push(choose(id(true), last[S0](S0{A0: uint8(4), A1: uintptr(2), A2: float64(0), A3: uint8(85), }, S0{A3: uint8(6), }), S0{A0: uint8(1), A2: float64(-1), }))
v9, v10 := st8.Pop(), st8.Len()
for x := range st8.All() {
_ = x
v10 += 10
}
_ = v9
var v11 any = any(uint(4))
_ = v11
}
}
}
var v12 map[uint32]D1 = map[uint32]D1{id(uint32(2147483647)): D1(5), }
_ = v12
var rec13 func(n int, x uintptr) uintptr
rec13 = func(n int, x uintptr) uintptr {
if n <= 0 {
return x
}
defer func() { x++ }()
return rec13(n-1, x*3+(id(uintptr(9)) ^ uintptr(8))) + rec13(n-2, x)
}
v14 := rec13(1, uintptr(id(uint32(9))))
_ = v14
}
return S1{A1: int64(2), A2: S0{A0: (id(uint8(3)) + uint8(6)), A1: uintptr(4), A2: id(float64(-1)), }, A3: last[uint32](min(id(uint32(1431655765)), uint32(9)), uint32(0)), }
}

func f6(v0 float64, v1 int8, v2 string) (out int) {
tick()
var v3 S0 = S0{A0: uint8(1), A1: uintptr(1), A2: float64(-2.5e-3), A3: uint8(9), }
_ = v3
switch out {
case int(3):
{
var v4 [3]uint16 = last[[3]uint16]([3]uint16{uint16(8), uint16(id(float64(3.25)))}, [3]uint16{})
_ = v4
ar5 := [...]int16{2: min(id(int16(16384)), int16(-4)), 0: int16(len(v2))}
ar5b, ar5p := ar5, &ar5
ar5p[1] = int16(2)
for i, x := range ar5 {
ar5[(i+1)%len(ar5)] = x
}
_, _ = ar5b, ar5p
if (id(true) && (id(true) && (id(uint8(3)) < uint8(8)))) {
out = out
var v6 []int16 = []int16{}
_ = v6
}
}
default:
{
var v7 D1 = D1(out)
_ = v7
type E8 struct {
*S1
extra int
}
em9 := E8{ptr(S1{A1: int64(5), A2: v3, A3: uint32(1), A4: D2("a"), }), (out + int(-9))}
em9.A0 += 3
v10 := em9.Area() + em9.extra + int(em9.A0) + area(&em9)
_ = v10
switch choose((id(uint(0)) == uint(7)), uint(2), uint(v7)) {
case uint(18446744073709551613):
{
if (D2(fmt.Sprint(int32(len(v2)))) >= short((sub(D2("🙂"), out, out) + D2("go")))) {
v3.A2, v0 = (float64(id(uintptr(0))) - v0), v0
func() {
defer func() { _ = recover() }()
var m map[string]int
m["a"]++
}()
type E11 struct {
*S1
extra int
}
em12 := E11{ptr(f5()), (v10 % v10)}
em12.A0 += 3
v13 := em12.Area() + em12.extra + int(em12.A0) + area(&em12)
_ = v13
var v14 map[uint8]float64 = map[uint8]float64{id(uint8(1)): float64(16777217), id(uint8(5)): v0, }
_ = v14
}
v3.A0, v3 = (v3.A3 % nz((id(uint8(2)) >> id(uintptr(7))))), v3
}
case id(uint(5)):
{
v2, v10 = short(((string(rune(id(int32(2147483647))))) + (fmt.Sprint(uint(0))))), int(id(uint64(6148914691236517205)))
if (S2{A0: uint32(2147483649), A1: S0{A0: uint8(2), A1: uintptr(1), }, A2: true, } != S2{A1: S0{A0: uint8(85), A2: float64(1), }, A2: true, }) {
func() {
defer func() { _ = recover() }()
_ = (*[3]int)(make([]int, mod(id(out), 5)))
}()
if last[bool](false, (out != int(-4))) {
return id(int(3074457345618258602))
}
var v15 map[uint8]S0 = map[uint8]S0{id(uint8(7)): S0{A1: uintptr(18446744073709551613), A3: uint8(1), }, id(uint8(127)): S0{A0: uint8(253), A3: uint8(5), }, id(uint8(5)): v3, }
_ = v15
} else {
v7 = D1(42)
}
var v16 uint32 = (uint32((id(uint8(0)) >> 67)) - (uint32(len(v2)) & (id(uint32(3)) * uint32(7))))
_ = v16
v10 *= ((v10 + v10) - (out & out))
}
case uint(18446744073709551614):
{
v1, v7 = last[int8](int8(id(uintptr(8))), int8(3)), ((v7 &^ v7) &^ D1(len(v2)))
switch ((-id(uint16(3))) &^ (id(uint16(2)) &^ uint16(8))) {
case uint16(2):
{
v7, v3.A3 = (D1(id(float32(-2.5e-3))) ^ (v7 >> (id(int32(2147483646)) & 63))), uint8(D0(id(uint64(1))))
v1 = least(((v1 | int8(42)) - (v1 & v1)), int8((id(int16(10922)) - int16(2))))
}
fallthrough
case id(uint16(3)):
{
var v17 int16 = int16(id(int32(0)))
_ = v17
tick()
}
case id(uint16(6)):
{
v3, v1 = v3, (max(v1, v1) / nz((id(int8(-2)) &^ v1)))
var v18 uintptr = (least(uintptr(2), uintptr(9223372036854775808)) * uintptr(id(uint(5))))
_ = v18
}
case uint16(32769):
{
v2 = v2
}
}
v1 += v1
}
case id(uint(9)):
{
switch id(uint(0)) {
case uint(6):
{
mv19 := S2{A0: uint32(4), }
mv19f := mv19.Area
mv19.A0++
v20 := mv19f()*1000 + mv19.Area() + (*S2).Area(&mv19)
_ = v20
var v21 [2][2]uint = last[[2][2]uint]([2][2]uint{}, [2][2]uint{[2]uint{uint(8), uint(9223372036854775809)}})
_ = v21
v22 := id(uint16(7))
if v22 := v22 + 1; v22 > uint16(8) {
v22 := uint8(v22)
v22++
_ = v22
} else if v22 := fmt.Sprint(v22); len(v22) > 1 {
v22 += "."
} else {
v22 = v22[:0]
}
_ = v22
func() {
defer func() { _ = recover() }()
_ = any(D2("a")).(uint)
}()
}
fallthrough
case uint(4):
{
var v23 int = (id(int(1)) >> (id(int64(7)) & 63))
_ = v23
}
default:
{
v3 = S0{A1: ((id(uintptr(7)) | uintptr(1)) - (id(uintptr(1)) &^ uintptr(2))), A2: float64((id(float32(16777217)) - float32(-2.5e-3))), A3: (id(uint8(7)) + (id(uint8(5)) >> (out & 63))), }
var v24 *S1 = &S1{A0: int64(-6), A1: int64(3074457345618258602), A3: uint32(4294967293), A5: int8(8), }
_ = v24
}
}
var v29 func(int, int32) int32 = last[func(int, int32) int32](func(p25 int, p26 int32) int32 { return p26 }, func(p27 int, p28 int32) int32 { return (p28 | p28) })
_ = v29
defer func() {
v10 = (((v10 / nz(v10)) - out) * int(uint32(id(int64(-9223372036854775808)))))
}()
var v30 float32 = (id(float32(0.5)) / float32(uintptr(len(v2))))
_ = v30
}
default:
{
v7--
}
}
func() {
ms31 := map[uint16][]S1{}
for i := range 3 {
k := ((id(uint16(21845)) ^ uint16(4)) ^ (id(uint16(3)) << id(uint16(65535))))
ms31[k] = append(ms31[k], S1{A0: int64(i)})
ms31[k][0].A0++
}
var rec32 func(n int, x uintptr) uintptr
rec32 = func(n int, x uintptr) uintptr {
if n <= 0 {
return x
}
defer func() { x++ }()
return rec32(n-1, x*3+v3.A1) + rec32(n-2, x)
}
v33 := rec32(2, uintptr(v1))
_ = v33
}()
}
}
out = int(uintptr(len(v2)))
var v34 uint = uint((id(uint8(4)) + (+id(uint8(3)))))
_ = v34
if choose((choose(true, true, false) && false), (id(D2("quo\"te")) <= D2(fmt.Sprint(uintptr(2)))), (int16(v34) >= int16(id(D1(-2))))) {
out, v0 = (len(v2)), (float64(id(uint32(0))) * v0)
var v35 any = any(S1{A0: id(int64(-9223372036854775807)), A2: choose(false, v3, v3), A3: uint32(0), A4: D2(""), A5: (+v1), })
_ = v35
for v37 := uint8(0); v37 < 3; v37++ {
tick()
{
var v38 D2 = sub(least(D2(fmt.Sprint(v1)), D2("go")), (len(v2)), int(v34))
_ = v38
var v39 uint64 = max((uint64(len(v38)) >> id(uint32(4294967293))), uint64(0))
_ = v39
}
}
if (uint16(len(v2)) == (uint16(id(uint32(7))) >> 7)) {
var v40 []uint64 = []uint64{(^uint64(len(v2))), (uint64(len(v2)) * uint64(6))}
_ = v40
var v41 string = (string(rune((id(int32(-3)) &^ int32(len(v2))))))
_ = v41
var v42 map[int64]D2 = map[int64]D2{id(int64(4611686018427387904)): D2("héllo"), id(int64(3)): short((short((id(D2("")) + D2(""))) + D2(""))), }
_ = v42
} else {
v43 := int16(last[float64](float64(0), float64(-1)))
if v43 := v43 + 1; v43 > int16(2) {
v43 := uint8(v43)
v43++
_ = v43
} else if v43 := fmt.Sprint(v43); len(v43) > 1 {
v43 += "."
} else {
v43 = v43[:0]
}
_ = v43
var v44 *S1 = &S1{A4: choose((!id(true)), D2(fmt.Sprint(v34)), D2("\x00z")), A5: as[int8](v35), }
_ = v44
}
}
switch ((id(uint16(32768)) % nz(uint16(0))) | uint16(v1)) {
case uint16(1):
{
mv45 := last[S0](v3, last[S0](v3, v3))
mv45f := mv45.Area
mv45.A0++
v46 := mv45f()*1000 + mv45.Area() + S0.Area(mv45)
_ = v46
}
case uint16(65534):
{
switch (uint16(id(float32(1.0/3))) >> (id(int16(0)) & 63)) {
case uint16(1):
{
if ((D0(id(D3(16777217))) | D0(7)) <= id(D0(6))) {
var v47 S0 = S0{A0: v3.A3, A1: ((id(uintptr(7)) ^ uintptr(2)) | uintptr(6148914691236517205)), A2: (v0 / (v0 - v0)), A3: uint8((id(uint16(2)) % nz(uint16(0)))), }
_ = v47
st48 := NewStack[int]()
st48.Push(int(id(int32(715827882))))
st48.Push(out)
st48.Push(((out << 48) - out))
v49, v50 := st48.Pop(), st48.Len()
for x := range st48.All() {
_ = x
v50 += 10
}
_ = v49
v1--
v50, v3 = int(9), S0{A0: uint8(2), A1: uintptr(8), A2: float64(v34), A3: uint8(253), }
}
switch id(int32(1073741824)) {
case int32(8):
{
v0 = (((-id(float64(1e30))) + (v0 - v0)) / v3.A2)
}
case int32(-2147483647):
{
var rec51 func(n int, x uint) uint
rec51 = func(n int, x uint) uint {
if n <= 0 {
return x
}
defer func() { x++ }()
return rec51(n-1, x*3+v34) + rec51(n-2, x)
}
v52 := rec51(7, (v34 % nz(v34)))
_ = v52
next53 := func() func() uintptr {
n := max(id(uintptr(6)), uintptr(2))
return func() uintptr {
n = n*2 + 1
return n
}
}()
v54, v55, v56 := next53(), [2]uintptr{next53(), next53()}, next53() - next53()
_, _, _ = v54, v55, v56
var v57 bool = (!(short((v2 + v2)) >= sub(v2, int(4611686018427387904), int(4))))
_ = v57
const (
C58A = iota*9 + 7
C58B
_
C58C
C58D = len("a") + 17
C58Big = 1<<100 - 72
C58F = C58A/7.0 + 1i*1i
)
v59 := float64(C58B) * float64(C58C)
_ = v59
}
default:
{
v0 = v3.A2
var v60 string = short((short((sub(v2, int(-2), int(-2)) + sub(string("go"), int(-9), out))) + v2))
_ = v60
}
}
var v65 func(int, int32) int32 = choose(true, func(p61 int, p62 int32) int32 { return (id(int32(-4)) ^ p62) }, func(p63 int, p64 int32) int32 { return (p64 - p64) })
_ = v65
ar66 := [...]uintptr{3: uintptr(2), 0: (id(uintptr(1)) / nz(uintptr(18446744073709551615)))}
ar66b, ar66p := ar66, &ar66
ar66p[2] = (id(uintptr(6)) >> id(uintptr(8)))
for i, x := range ar66 {
ar66[(i+1)%len(ar66)] = x
}
_, _ = ar66b, ar66p
}
case uint16(65534):
{
var v67 S2 = S2{A1: v3, A2: (id(int32(715827882)) != int32(len(v2))), }
_ = v67
out, v67 = (int(v0) << id(uint16(3))), v67
for i69 := 0; i69 < 5 && (v1 == (v1 << 47)); i69++ {
tick()
{
next70 := func() func() uintptr {
n := v3.A1
return func() uintptr {
n = n*2 + 1
return n
}
}()
v71, v72, v73 := next70(), [2]uintptr{next70(), next70()}, next70() - next70()
_, _, _ = v71, v72, v73
var v74 *S2 = &S2{A0: uint32(1), }
_ = v74
const (
C75A = iota*8 + 9
C75B
_
C75C
C75D = len("xyz") + 10
C75Big = 1<<100 - 54
C75F = C75A/7.0 + 1i*1i
)
v76 := int(C75B) * int(C75C)
_ = v76
}
}
switch (uint8(len(v2)) * uint8(id(uint16(7)))) {
case uint8(1):
{
var v79 func(int, int8) int8 = func(p77 int, p78 int8) int8 { return max(v1, v1) }
_ = v79
v2 = short((id(string("")) + short((short((v2 + v2)) + max(v2, string("long enough to matter"))))))
v79, v3 = func(p80 int, p81 int8) int8 { return least(v1, v1) }, v67.A1
}
case id(uint8(6)):
{
var v82 uint64 = uint64(2)
_ = v82
v1 >>= 31
out = (-int(v3.A2))
}
fallthrough
case uint8(85):
{
v1, v1 = ((id(int8(-128)) - v1) * least(v1, v1)), v1
v34 = min((last[uint](v34, v34) / nz(v34)), (uint(id(float32(16777217))) ^ v34))
}
case uint8(0):
{
const (
C83A = iota*9 + 8
C83B
_
C83C
C83D = len("xyz") + 15
C83Big = 1<<100 - 92
C83F = C83A/7.0 + 1i*1i
)
v84 := float64(C83B) * float64(C83C)
_ = v84
var v85 string = string([]int32{int32(1073741824), int32(1073741824), int32(2)})
_ = v85
var v86 any = any((v3.A2 * (id(float64(1)) - v0)))
_ = v86
var v87 float64 = (float64(id(float32(-2.5e-3))) + last[float64]((v84 - v0), min(v0, v0)))
_ = v87
}
default:
{
v0 = v3.A2
}
}
}
case uint16(32769):
{
v2, v34 = v2, id(uint(1))
var v88 D2 = D2("\x00z")
_ = v88
defer func() {
if r := recover(); r != nil {
_ = r
}
v2 = short((v2 + short((v2 + short((v2 + v2))))))
}()
}
default:
{
var v89 bool = false
_ = v89
const (
C90A = iota*6 + 1
C90B
_
C90C
C90D = len("é") + 13
C90Big = 1<<100 - 86
C90F = C90A/7.0 + 1i*1i
)
v91 := int(C90B) * int(C90C)
_ = v91
}
}
v34 = uint(len(v2))
v92 := id(uint64(1))
if v92 := v92 + 1; v92 > uint64(6148914691236517205) {
v92 := uint8(v92)
v92++
_ = v92
} else if v92 := fmt.Sprint(v92); len(v92) > 1 {
v92 += "."
} else {
v92 = v92[:0]
}
_ = v92
var v93 []int16 = []int16{((id(int16(9)) | int16(-7)) % nz(int16(6))), (int16(len(v2)) << 16), int16((id(D3(1)) - D3(3.25))), int16(-8)}
_ = v93
}
default:
{
var v94 S1 = f3()
_ = v94
var v95 S0 = S0{A0: uint8(2), A1: uintptr(2), A2: v0, A3: uint8(253), }
_ = v95
}
}
return out
}

func run3() {
var rec0 func(n int, x uint) uint
rec0 = func(n int, x uint) uint {
if n <= 0 {
return x
}
defer func() { x++ }()
return rec0(n-1, x*3+uint(len(g2))) + rec0(n-2, x)
}
v1 := rec0(4, (id(uint(6)) + uint(6)))
_ = v1
if id(false) {
func() {
v2 := f2((id(float32(3.25)) / id(float32(1e30))), g1)
_ = v2
}()
fmt.Printf("%5d %T %3v\n", g0, v1, g1)
} else {
g5 = g5
switch (id(uint64(8)) - uint64(len(g4))) {
case uint64(1):
{
g2 = string("🙂")
v1 += v1
func() {
v3 := 0
for k, e := range g4 {
v3 += len(fmt.Sprint(k)) + len(fmt.Sprint(e))*3
}
_ = v3
}()
g5.A3, g4[short((g2 + string("quo\"te")))] = (g1 * (g1 % id(uint8(7)))), ((id(int(1)) ^ g0) * g0)
}
default:
{
g5.A0 = uint8(choose(true, D1(len(g4)), (id(D1(-1)) - D1(6))))
for v5, v6 := range [1]uint8{(g1 << id(uintptr(2)))} {
_, _ = v5, v6
{
tick()
{
var v9 func(int, []uint64) []uint64 = func(p7 int, p8 []uint64) []uint64 { return []uint64{(id(uint64(4)) / nz(uint64(1))), uint64(7), uint64(18446744073709551615)} }
_ = v9
}
}
}
var v10 S0 = S0{A0: uint8(129), A1: uintptr(9), A2: float64(1.0/3), }
_ = v10
if choose((id(D1(0)) < D1(-3)), choose((id(uint8(1)) < g1), choose(false, true, true), (!id(true))), ((id(int64(4611686018427387904)) / nz(int64(-1))) == int64(3074457345618258602))) {
v11, v12 := g4[g2]
_, _ = v11, v12
g3 = g3[:min(2, len(g3)):min(3, len(g3))]
}
}
}
var v13 [2][2]int = [2][2]int{}
_ = v13
}
for i15 := 0; i15 < 4 && (S1{A0: int64(-1), A1: int64(-5), A2: g5, A4: D2("\x00z"), A5: int8(42), } == S1{A0: int64(-9), A1: int64(7), A2: g5, A3: uint32(1), A4: D2("quo\"te"), A5: int8(8), }); i15++ {
tick()
{
var v16 any = any(S0{A0: (g1 >> (id(int8(127)) & 63)), A2: choose(false, float64(1.0/3), float64(1e30)), })
_ = v16
}
}
g3 = cut(g3, int(-9223372036854775806), f6(float64(-2.5e-3), int8(5), g2))
fmt.Printf("%T\n", S2{A0: ((id(uint32(7)) &^ uint32(1)) << id(uintptr(9223372036854775807))), A1: S0{A1: uintptr(2), A3: g1, }, A2: true, })
g4 = g4
fmt.Println(g2, g5)
}

func run2() {
var v0 string = g2
_ = v0
L1:
for v2 := range each(cut([]int8{int8(126), int8(-127), int8(1)}, 0, 5)) {
_ = v2
{
tick()
{
for v4, v5 := range cut(choose((S0{A0: uint8(7), A1: uintptr(9), A3: uint8(3), } == g5), []uintptr{uintptr(1), uintptr(0), uintptr(9)}, []uintptr{uintptr(2), uintptr(18446744073709551615), uintptr(9), uintptr(1)}), 0, 6) {
_, _ = v4, v5
{
tick()
{
g4 = g4
}
}
}
type E6 struct {
S0
extra int
}
em7 := E6{g5, (g0 >> 16)}
em7.A0 += 3
v8 := em7.Area() + em7.extra + int(em7.A0) + area(&em7)
_ = v8
if false {
break L1
}
}
}
}
delete(g4, last[string](string("quo\"te"), least(v0, v0)))
var v9 [2][2]uint = last[[2][2]uint]([2][2]uint{[2]uint{uint(4)}, [2]uint{uint(1), uint(5)}}, [2][2]uint{[2]uint{uint(4)}, [2]uint{}})
_ = v9
g0 = last[int](g0, g0)
}

func run1() {
next0 := func() func() uint {
n := (id(uint(9)) << 69)
return func() uint {
n = n*2 + 1
return n
}
}()
v1, v2, v3 := next0(), [2]uint{next0(), next0()}, next0() - next0()
_, _, _ = v1, v2, v3
fmt.Println(v1, v2, v3)
fmt.Println(g1, g5, g0, last[S0](last[S0](g5, S0{A0: g1, A1: uintptr(9), A2: float64(3.25), A3: g1, }), choose(true, g5, g5)))
var v4 string = sub(least((string(rune(id(int32(2147483647))))), (string(rune(id(int32(-3)))))), (id(int(9223372036854775805)) - g0), (g0 & g0))
_ = v4
v5 := 0
for k, e := range g4 {
v5 += len(fmt.Sprint(k)) + len(fmt.Sprint(e))*3
}
_ = v5
v6, v7 := g4[v4]
_, _ = v6, v7
g0 = (len(v4))
defer func() {
if r := recover(); r != nil {
fmt.Println("recovered", r)
}
g4 = choose((min(id(D2("a")), D2("a")) != min(id(D2("go")), D2(""))), last[map[string]int](map[string]int{id(string("\x00z")): g0, }, g4), g4)
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
