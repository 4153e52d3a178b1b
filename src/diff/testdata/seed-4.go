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
type D1 int64
func (d D1) Area() int { return int(d) + 1 }
type D2 string
type D3 float32
type S0 struct {
A0 uint64
A1 int
A2 string
A3 int16
A4 uint16
}
func (s S0) Area() int { return int(s.A0) * 2 }
type S1 struct {
A0 uintptr
A1 float32
A2 uint32
A3 int8
}
func (s S1) Area() int { return int(s.A0) * 3 }
type S2 struct {
A0 int
A1 float64
A2 int64
A3 D2
A4 uint8
}
func (s *S2) Area() int { return int(s.A0) * 4 }
var g0 int
var g1 uint8
var g2 string
var g3 []int
var g4 map[string]int
var g5 S0
func globals() {
g0 = int((id(uint16(4)) * uint16(6)))
g1 = ((id(uint8(0)) - uint8(7)) / nz(uint8(2)))
g2 = sub(id(string("héllo")), int(3074457345618258602), int(-9223372036854775807))
g3 = []int{int(7), int(-1), int(-3)}
g4 = map[string]int{id(string("世界")): (id(int(9)) - int(-9223372036854775808)), id(string("🙂")): (id(int(2)) * int(-9223372036854775807)), }
g5 = S0{A0: uint64(9223372036854775808), A1: int(2), }
}

func f0(v0 float64, v1 uintptr) (out int16) {
tick()
next2 := func() func() int8 {
n := int8(42)
return func() int8 {
n = n*2 + 1
return n
}
}()
v3, v4, v5 := next2(), [2]int8{next2(), next2()}, next2() - next2()
_, _, _ = v3, v4, v5
v1, v1 = uintptr((id(D1(-9)) - D1(3))), last[uintptr](v1, v1)
var v6 string = string([]uint8{uint8(1), uint8(2)})
_ = v6
defer func() {
if r := recover(); r != nil {
_ = r
}
v3++
}()
return (-(out &^ out))
}

func f1(v0 D1, v1 D0, v2 float64) (out S1) {
tick()
ar3 := [...]int32{1: id(int32(-5)), 0: int32(id(int(2)))}
ar3b, ar3p := ar3, &ar3
ar3p[0] = int32(-3)
for i, x := range ar3 {
ar3[(i+1)%len(ar3)] = x
}
_, _ = ar3b, ar3p
var v4 map[int]S1 = map[int]S1{id(int(-9)): out, }
_ = v4
v0 = (least((^v0), v0) >> (id(uint32(0)) * uint32(6)))
if (float64(id(float32(1))) <= float64(id(int16(-1)))) {
return S1{A0: uintptr(id(uint(6))), A2: out.A2, }
}
out, v0 = v4[int(4611686018427387905)], D1(uint64(id(uint(2))))
return choose((id(int64(9)) < (id(int64(9223372036854775807)) % nz(int64(4)))), S1{A0: uintptr(len(v4)), A1: (id(float32(-2.5e-3)) + float32(1.0/3)), A3: int8(len(v4)), }, S1{A2: (id(uint32(6)) * uint32(9)), })
}

func f2() (out string) {
tick()
switch short((sub(out, int(-2), int(1)) + out)) {
case string("🙂"):
{
var v0 []uintptr = []uintptr{uintptr(0)}
_ = v0
switch (int16(id(uint(0))) + (id(int16(-6)) % nz(int16(-8)))) {
case int16(1):
{
v0 = v0
mv1 := S0{A0: (id(uint64(18446744073709551614)) ^ uint64(0)), A2: short((out + out)), A3: (id(int16(-7)) | int16(6)), }
mv1f := mv1.Area
mv1.A0++
v2 := mv1f()*1000 + mv1.Area() + S0.Area(mv1)
_ = v2
switch (uint8(v2) * least(uint8(0), uint8(7))) {
case id(uint8(6)):
{
var v3 [2][2]uint64 = [2][2]uint64{}
_ = v3
}
case uint8(3):
{
v0 = []uintptr{((id(uintptr(3)) & uintptr(0)) & uintptr(id(uint8(2)))), (-(id(uintptr(7)) % nz(uintptr(0)))), ((id(uintptr(0)) + uintptr(4)) & (id(uintptr(4)) / nz(uintptr(7))))}
var v4 []int = []int{v2, v2}
_ = v4
var v5 int = strings.Count(short((id(string("héllo")) + sub(out, v2, v2))), short((out + out)))
_ = v5
}
fallthrough
case uint8(7):
{
var rec6 func(n int, x int8) int8
rec6 = func(n int, x int8) int8 {
if n <= 0 {
return x
}
defer func() { x++ }()
return rec6(n-1, x*3+int8(1)) + rec6(n-2, x)
}
v7 := rec6(5, int8(-126))
_ = v7
}
case uint8(1):
{
out += sub(out, 0, 5)
var v8 S1 = S1{A0: ((id(uintptr(6148914691236517205)) >> id(uint(6))) - uintptr(len(v0))), A1: float32(1.0/3), A2: uint32(5), A3: int8(id(int32(5))), }
_ = v8
var v9 [4]D1 = [4]D1{id(D1(3)), D1(9223372036854775807)}
_ = v9
var v12 func(int, S0) S0 = func(p10 int, p11 S0) S0 { return p11 }
_ = v12
}
}
v0 = v0[:min(2, len(v0)):min(3, len(v0))]
}
case id(int16(3)):
{
{
n14 := 0
G13:
n14++
tick()
{
v0 = v0
out = (fmt.Sprint(int8(125)))
}
if n14 < 2 {
goto G13
}
}
}
case int16(-1):
{
v0, out = v0, out
var v15 uint8 = (uint8(len(out)) ^ uint8(len(v0)))
_ = v15
}
case id(int16(4)):
{
var v16 D2 = short((D2(string(rune(choose(true, int32(1), int32(-4))))) + id(D2("a"))))
_ = v16
v0 = v0
var v17 []uint8 = []byte(sub(short(((string(rune(id(int32(-4))))) + short((out + out)))), 0, 9))
_ = v17
var v18 [3]int32 = [3]int32{int32(-1)}
_ = v18
}
}
var v19 Shape = Shape(D1(int64(len(v0))))
_ = v19
const (
C20A = iota*9 + 6
C20B
_
C20C
C20D = len("xyz") + 13
C20Big = 1<<100 - 12
C20F = C20A/7.0 + 1i*1i
)
v21 := int(C20B) * int(C20C)
_ = v21
}
}
if id(true) {
return out
}
for v23 := range 5 {
_ = v23
{
tick()
{
var v24 map[int32][]uint32 = map[int32][]uint32{id(int32(1073741824)): []uint32{last[uint32](uint32(4), uint32(8)), (id(uint32(2)) ^ uint32(3)), (id(uint32(2147483648)) << id(uintptr(2))), min(id(uint32(6)), uint32(0))}, id(int32(-9)): []uint32{uint32(1), uint32(3)}, id(int32(9)): []uint32{(id(uint32(1431655765)) &^ uint32(4294967295)), least(uint32(0), uint32(7)), (id(uint32(1)) &^ uint32(1)), (id(uint32(6)) - uint32(5))}, }
_ = v24
}
}
}
var rec25 func(n int, x int64) int64
rec25 = func(n int, x int64) int64 {
if n <= 0 {
return x
}
defer func() { x++ }()
return rec25(n-1, x*3+id(int64(-8))) + rec25(n-2, x)
}
v26 := rec25(7, (id(int64(5)) * int64(-5)))
_ = v26
{
n28 := 0
G27:
n28++
tick()
{
var v29 D2 = D2("x\ty")
_ = v29
st30 := NewStack[bool]()
st30.Push((last[S0](S0{A0: uint64(7), A1: int(-2), A3: int16(3), }, S0{A1: int(3074457345618258602), A2: out, A4: uint16(1), }) == S0{A0: uint64(9223372036854775808), A1: int(-9), A3: int16(-5), A4: uint16(4), }))
v31, v32 := st30.Pop(), st30.Len()
for x := range st30.All() {
_ = x
v32 += 10
}
_ = v31
}
if n28 < 1 {
goto G27
}
}
return string("long enough to matter")
}

func f3() (out string) {
tick()
out += sub(out, 0, 5)
if (S1{A0: uintptr(id(int16(16383))), A1: float32(1.0/3), } == S1{A1: float32(1e10), A3: int8(42), }) {
for v1 := range 2 {
_ = v1
{
tick()
{
var v2 Shape = Shape(g5)
_ = v2
}
}
}
if len(g3) < 20 {
g3 = append(g3[:len(g3):len(g3)], int((^id(D1(0)))), (g0 - int(-9223372036854775808)))
}
}
var v3 any = any(uintptr(9))
_ = v3
return g2
}

func f4(v0 string, v1 int8) (out []uint8) {
tick()
var v2 complex128 = complex128(-0.5+3i)
_ = v2
v0 = (fmt.Sprint(uint16((id(D3(1e30)) + D3(16777217)))))
var v3 [2][2]int32 = [2][2]int32{}
_ = v3
return last[[]uint8](choose((id(uint8(128)) > uint8(85)), out, out), out)
}

func f5(v0 S0, v1 uint8) (out S1) {
tick()
delete(g4, (string(rune((id(int32(9)) >> 44)))))
var v4 uintptr
{
first, second := make(chan uintptr, 1), make(chan uintptr)
go func() {
defer close(first)
for i := range 4 {
first <- uintptr(i)
}
}()
go func() {
defer close(second)
for x2 := range first {
_ = x2
second <- id(uintptr(0))
}
}()
for x3 := range second {
_ = x3
v4 += uintptr(3)
}
}
mv5 := S1{A0: v4, A1: float32(1e10), }
mv5f := mv5.Area
mv5.A0++
v6 := mv5f()*1000 + mv5.Area() + S1.Area(mv5)
_ = v6
v7 := (g5.A4 >> id(uint8(9)))
if v7 := v7 + 1; v7 > uint16(7) {
v7 := uint8(v7)
v7++
_ = v7
} else if v7 := fmt.Sprint(v7); len(v7) > 1 {
v7 += "."
} else {
v7 = v7[:0]
}
_ = v7
return out
}

func f6() (out string) {
tick()
if (out <= short(((string(rune(id(int32(8))))) + out))) {
out, out = short((id(string("世界")) + sub(string("a"), int(-9), int(-3)))), out
out += sub(string("🙂"), 0, 5)
var v0 string = short((min(out, f2()) + short((out + short((out + out))))))
_ = v0
var v1 float64 = float64(1e30)
_ = v1
} else {
out, out = (string(rune(int32(len(out))))), (fmt.Sprint(int64(8)))
}
var v2 bool = (id(D2("\x00z")) > D2(fmt.Sprint(float32(id(float64(3.25))))))
_ = v2
ar3 := [...]string{2: out, 0: out}
ar3b, ar3p := ar3, &ar3
ar3p[0] = short((out + out))
for i, x := range ar3 {
ar3[(i+1)%len(ar3)] = x
}
_, _ = ar3b, ar3p
v2, v2 = ((id(int8(6)) > int8(0)) && v2), ((id(int(-1)) / nz(int(9223372036854775806))) <= (id(int(-2)) & int(-1)))
var v6 func(int, bool) bool = func(p4 int, p5 bool) bool { return (id(true) && p5) }
_ = v6
var v7 any = any((uint32(len(out)) >> 25))
_ = v7
return short((short((out + f2())) + (fmt.Sprint((id(int8(65)) | int8(126))))))
}

func run2() {
if len(g3) > 0 {
g3[mod((len(g2)), len(g3))] = ((g0 & g0) << (id(int8(65)) & 63))
}
if g4 != nil {
g4[g2] = g0
}
st0 := NewStack[[]uintptr]()
st0.Push([]uintptr{uintptr(9), uintptr(6)})
v1, v2 := st0.Pop(), st0.Len()
for x := range st0.All() {
_ = x
v2 += 10
}
_ = v1
fmt.Printf("%v %T\n", Pair[string, []uintptr]{"k", v1}, st0)
var v3 uint64 = (((id(uint64(7)) % id(uint64(2))) / nz(uint64(id(D0(-2147483648))))) - (+id(uint64(7))))
_ = v3
g3 = g3
v2, g1 = int(9223372036854775805), (g1 << (id(int16(10922)) & 63))
if (D0(len(g3)) <= (id(D0(1073741825)) << (id(int32(7)) & 63))) {
panic(g5.A2)
}
}

func run1() {
var v0 string = string(choose((id(true) && false), []uint8{}, []uint8{g1, g1}))
_ = v0
if g4 != nil {
g4[short(((string(rune(id(int32(9))))) + short((v0 + g2))))] = g0
}
if len(g3) < 20 {
g3 = append(g3[:len(g3):len(g3)], g0, (g0 - int(2)))
}
g4[g2] &^= (g0 + int(2))
switch int32(0) {
case int32(-2147483647):
{
{
n2 := 0
G1:
n2++
tick()
{
g3 = overwrite(g3, g3)
func() {
var v3 [2]uintptr = [2]uintptr{uintptr(0), (id(uintptr(18446744073709551614)) >> (g0 & 63))}
_ = v3
g3 = append(g3[:len(g3):len(g3)], (at(g3, g0) % nz((len(g2)))))
fmt.Printf("%T\n", id(int32(-6)))
g5.A1 = (len(g2))
}()
}
if n2 < 4 {
goto G1
}
}
g5 = choose((g0 > (g0 % nz(int(2)))), S0{A0: (id(uint64(7)) << id(int64(3))), A1: int(id(float64(-1))), A2: string("a"), A4: uint16(len(g4)), }, g5)
var v8 func(int, float32) float32 = choose(true, func(p4 int, p5 float32) float32 { return (p5 / p5) }, func(p6 int, p7 float32) float32 { return (id(float32(0.5)) * p7) })
_ = v8
}
case int32(0):
{
g4 = g4
if true {
defer func() {
g2 = short(((string(rune((id(int32(5)) * int32(4))))) + f2()))
}()
fmt.Println(g1, g5, S1{A0: uintptr(id(D0(-5))), A1: float32(id(int8(-128))), A2: (id(uint32(5)) | uint32(4294967294)), A3: min(id(int8(7)), int8(2)), })
switch int16(-5) {
case int16(-8):
{
var v9 int = (g0 * ((g0 - g0) &^ g0))
_ = v9
copy(g3, g3)
v0 = short((g5.A2 + (fmt.Sprint(id(uint(5))))))
}
case int16(5):
{
v10 := f5(g5, uint8(len(v0)))
_ = v10
var v11 Shape = Shape(D0(-3))
_ = v11
}
}
var v12 uintptr = (id(uintptr(1)) &^ uintptr(6))
_ = v12
}
var v13 []bool = []bool{(D0(id(uint(6))) <= (id(D0(-6)) / nz(D0(-4)))), false}
_ = v13
}
fallthrough
case int32(-1):
{
if (id(true) && ((id(float32(0)) != float32(-1)) || (id(false) && false))) {
func() {
defer func() { show(recover()) }()
_ = any([]uint8{}).(Shape)
}()
} else {
clear(cut(g3, 0, (id(int(4)) >> 8)))
}
var v14 S0 = S0{A0: ((id(uint64(2)) - uint64(2)) % nz(uint64(1))), A3: int16(len(v0)), A4: (id(uint16(7)) >> 9), }
_ = v14
if ((!(id(true) && false)) || ((id(float64(1)) < float64(3.25)) || (id(uint16(32769)) < uint16(32769)))) {
for v16, v17 := range sub(short((v0 + v14.A2)), 0, 6) {
_, _ = v16, v17
{
tick()
{
g3 = overwrite(g3, g3)
g3 = overwrite(g3, g3)
if len(g3) < 20 {
g3 = append(g3[:len(g3):len(g3)], v14.A1, v16)
}
var v18 any = any(uint64(4))
_ = v18
}
}
}
for v20 := range each(cut([]int64{}, 0, 5)) {
_ = v20
{
tick()
{
var v21 []int64 = []int64{((-id(int64(-9223372036854775806))) - (v20 >> id(int32(9)))), (^(v20 << 16))}
_ = v21
var v22 S0 = v14
_ = v22
}
}
}
mv23 := S1{A0: uintptr(18446744073709551614), A1: float32(1), A2: uint32(5), A3: int8(42), }
mv23f := mv23.Area
mv23.A0++
v24 := mv23f()*1000 + mv23.Area() + S1.Area(mv23)
_ = v24
fmt.Println(g5, uint16(1))
} else {
var v25 *uint64 = ptr((id(uint64(6148914691236517205)) - uint64(1)))
_ = v25
}
}
default:
{
var v26 int64 = int64(-7)
_ = v26
fmt.Println(g0, g2, g4, float32(-1))
fmt.Printf("%c\n", (uint64((id(float64(-2.5e-3)) / id(float64(16777217)))) - (uint64(id(uintptr(5))) &^ (id(uint64(9223372036854775807)) + uint64(18446744073709551613)))))
}
}
if true {
v27 := f5(g5, g1)
_ = v27
var v28 string = short((g5.A2 + short((sub(string("a"), int(-7), g0) + (fmt.Sprint(float64(3.25)))))))
_ = v28
g1 = g1
const (
C29A = iota*9 + 8
C29B
_
C29C
C29D = len("xyz") + 5
C29Big = 1<<100 - 28
C29F = C29A/7.0 + 1i*1i
)
fmt.Println(C29A, C29B, C29C, C29D/3, C29Big>>62, C29F)
v30 := int(C29B) * int(C29C)
_ = v30
}
var v31 Shape = choose(((fmt.Sprint(int32(715827882))) < f6()), choose((id(uint16(4)) >= uint16(21845)), Shape(g5), choose(false, Shape(D0(3)), Shape(D1(-9223372036854775806)))), Shape((id(D0(-2)) & D0(-2147483648))))
_ = v31
if choose(choose(true, true, true), (id(true) || false), (id(true) || true)) {
panic((D3(id(int32(715827882))) / (id(D3(1e30)) / id(D3(0)))))
}
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
