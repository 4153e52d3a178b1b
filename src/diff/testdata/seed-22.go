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

type D0 int
func (d D0) Area() int { return int(d) + 0 }
type D1 int32
func (d D1) Area() int { return int(d) + 1 }
type D2 string
type D3 float32
type S0 struct {
A0 int8
A1 int16
A2 D3
A3 string
A4 D3
A5 D0
}
func (s S0) Area() int { return int(s.A0) * 2 }
type S1 struct {
A0 int16
A1 int16
A2 int64
}
func (s S1) Area() int { return int(s.A0) * 3 }
type S2 struct {
A0 uint
A1 int16
A2 bool
A3 S0
A4 int
A5 bool
}
func (s *S2) Area() int { return int(s.A0) * 4 }
var g0 int
var g1 uint8
var g2 string
var g3 []int
var g4 map[string]int
var g5 S0
func globals() {
g0 = int(9223372036854775805)
g1 = uint8(6)
g2 = (string(rune((id(int32(-6)) >> 47))))
g3 = []int{int(0), int(-8), int(4)}
g4 = map[string]int{id(string("long enough to matter")): int(-9223372036854775807), id(string("\x00z")): int(-2), }
g5 = S0{A0: int8(-2), A1: int16(-32767), A2: (id(D3(16777217)) + D3(1.0/3)), A3: string("🙂"), A4: D3(id(uint32(9))), A5: D0(7), }
}

func f0(v0 int32, v1 int64) (out []uint16) {
tick()
v1, g4[short((g2 + string("x\ty")))] = v1, (least(g0, int(9223372036854775806)) * (id(int(6)) &^ g0))
var v2 [2][2]uint8 = [2][2]uint8{}
_ = v2
if (id(int8(125)) > (-g5.A0)) {
g0 = int(id(int16(7)))
} else {
for v4 := int8(0); v4 < 5; v4++ {
tick()
{
out = overwrite(out, out)
func() {
defer func() { show(recover()) }()
_ = any(S2{A0: uint(0), A1: int16(-4), A2: true, A3: g5, A4: int(-2), }).(fmt.Stringer)
}()
next5 := func() func() int32 {
n := int32(len(g4))
return func() int32 {
n = n*2 + 1
return n
}
}()
v6, v7, v8 := next5(), [2]int32{next5(), next5()}, next5() - next5()
_, _, _ = v6, v7, v8
fmt.Println(v6, v7, v8)
var v9 string = string("quo\"te")
_ = v9
}
}
}
func() {
var v10 complex64 = (-id(complex64(0)))
_ = v10
}()
g5, g0 = S0{A0: int8(len(g2)), A1: (id(int16(-7)) * int16(16385)), A2: D3(id(D0(3074457345618258602))), A3: g5.A3, A4: D3(id(uint16(5))), }, int(9)
return cut(out, at(g3, g0), (id(int(-7)) >> (g0 & 63)))
}

func f1(v0 uint64) (out int8) {
tick()
if (((id(uint16(65535)) / nz(uint16(4))) | (id(uint16(1)) / nz(uint16(65533)))) == (uint16(len(g4)) + uint16(len(g3)))) {
var v1 int = g0
_ = v1
}
g0++
switch int64(id(uintptr(9))) {
case int64(3074457345618258602):
{
var v2 [4]D0 = [4]D0{((id(D0(5)) / nz(D0(7))) & D0(len(g3))), D0(-9223372036854775806)}
_ = v2
if (((g1 << (out & 63)) & last[uint8](g1, g1)) > (id(uint8(0)) - (g1 - g1))) {
if true {
out, v2[mod(g0, 4)] = ((out & int8(2)) | (out * out)), (id(D0(7)) * v2[mod(g0, 4)])
g0, g4[last[string](g2, g2)] = int((id(uint32(2147483648)) | uint32(1))), (-id(int(3074457345618258602)))
v3 := int64(7)
if v3 := v3 + 1; v3 > int64(3) {
v3 := uint8(v3)
v3++
_ = v3
} else if v3 := fmt.Sprint(v3); len(v3) > 1 {
v3 += "."
} else {
v3 = v3[:0]
}
_ = v3
v4 := f0(int32(9), (id(int64(1)) % nz(v3)))
_ = v4
}
var rec5 func(n int, x uint16) uint16
rec5 = func(n int, x uint16) uint16 {
if n <= 0 {
return x
}
defer func() { x++ }()
return rec5(n-1, x*3+uint16(len(g4))) + rec5(n-2, x)
}
v6 := rec5(4, (id(uint16(0)) + uint16(6)))
_ = v6
g0 += (len(g4))
ar7 := [...]uint32{1: (id(uint32(4)) | uint32(3)), 0: max(id(uint32(3)), uint32(4))}
ar7b, ar7p := ar7, &ar7
ar7p[0] = uint32(len(g3))
for i, x := range ar7 {
ar7[(i+1)%len(ar7)] = x
}
fmt.Println(ar7, ar7b, ar7 == ar7b, *ar7p == ar7, len(ar7p[1:]))
} else {
out = (out % nz(int8(id(uint(4)))))
g4, out = g4, (^(^out))
g5 = S0{A0: (int8(id(float64(1.0/3))) &^ (id(int8(7)) &^ out)), A1: ((id(int16(2)) << 17) / nz((id(int16(-4)) & int16(2)))), A4: (-D3(id(D1(4)))), A5: ((id(D0(-9223372036854775808)) ^ D0(5)) * D0(4611686018427387904)), }
for v9 := int8(0); v9 < 1; v9++ {
tick()
{
func() {
defer func() { show(recover()) }()
var s Shape
s.Area()
}()
g0, v0 = g0, v0
}
}
}
}
fallthrough
case int64(4):
{
for v11, v12 := range [2]int8{int8(-128), int8(3)} {
_, _ = v11, v12
{
tick()
{
if len(g3) < 20 {
g3 = append(g3[:len(g3):len(g3)], int(id(float64(16777217))), (v11 & g0))
}
mv13 := choose((id(uint32(0)) == uint32(3)), last[S0](g5, g5), last[S0](g5, g5))
mv13f := mv13.Area
mv13.A0++
v14 := mv13f()*1000 + mv13.Area() + S0.Area(mv13)
_ = v14
v15 := 0
for k, e := range g4 {
v15 += len(fmt.Sprint(k)) + len(fmt.Sprint(e))*3
}
_ = v15
}
}
}
if (g5.A3 <= sub(sub(g2, g0, int(-3)), int(-4), g0)) {
defer func() {
g0--
}()
switch int64(-9) {
case int64(1):
{
g3 = g3
}
default:
{
fmt.Println(out, float64(-1))
}
}
switch last[uint64]((v0 * v0), (v0 - uint64(7))) {
case id(uint64(9223372036854775809)):
{
var v16 [2][2]uint8 = [2][2]uint8{[2]uint8{g1, g1}, [2]uint8{}}
_ = v16
}
case uint64(1):
{
out, g2 = max(g5.A0, (out &^ int8(-2))), string("世界")
var v17 string = sub(short((choose(false, g2, g2) + last[string](g2, g2))), int(6), g0)
_ = v17
}
case id(uint64(0)):
{
fmt.Printf("%+v\n", S2{A0: uint(8), A3: g5, A4: g0, })
println(((len(g2)) >> 54))
out = int8(v0)
}
}
var v18 [1]string = last[[1]string]([1]string{g2}, [1]string{g2})
_ = v18
}
g4, g2 = g4, g2
}
case int64(6):
{
g2 = sub((fmt.Sprint((id(int16(-32767)) | int16(-8)))), int(id(float64(1e30))), (id(int(-1)) - int(-5)))
if (id(D0(-6)) < ((id(D0(3074457345618258602)) ^ D0(9223372036854775805)) ^ (id(D0(4611686018427387903)) << id(uintptr(18446744073709551613))))) {
if (id(false) || ((g1 << 16) != (g1 >> g0))) {
if g4 != nil {
g4[g2] = (int(v0) >> g1)
}
var v21 func(int, int64) int64 = func(p19 int, p20 int64) int64 { return (-p20) }
_ = v21
}
var v22 S2 = S2{A1: (int16(v0) + (id(int16(10922)) << id(uint32(0)))), A2: true, A3: g5, A4: ((g0 << id(uint8(8))) / nz(g0)), A5: ((out + out) <= out), }
_ = v22
}
var v23 []string = last[[]string]([]string{short((id(string("a")) + g2)), short((id(string("\x00z")) + string("🙂"))), short((id(string("go")) + g2))}, []string{})
_ = v23
fmt.Printf("%#v\n", g5)
}
default:
{
var v24 [3]S1 = [3]S1{S1{A0: int16(6), A1: int16(1), }}
_ = v24
var v25 D1 = (-((-id(D1(-1))) << id(uintptr(2))))
_ = v25
}
}
return int8(len(g4))
}

func f2() (out []int16) {
tick()
tick()
mv0 := S0{A0: int8(64), A1: int16(10922), A3: string("héllo"), A4: D3(0.5), }
mv0f := mv0.Area
mv0.A0++
v1 := mv0f()*1000 + mv0.Area() + S0.Area(mv0)
_ = v1
if (((id(uint8(4)) >> (id(int64(9223372036854775805)) & 63)) * (id(uint8(3)) >> (id(int8(1)) & 63))) <= ((id(uint8(1)) >> (v1 & 63)) ^ (id(uint8(1)) - uint8(0)))) {
out = overwrite(out, out)
out = out
} else {
copy(out, out)
}
out, out = out, last[[]int16](out, out)
var v2 any = any(S0{A0: int8(len(out)), A2: id(D3(0)), A3: string("x\ty"), A4: D3(0), })
_ = v2
if as[bool](v2) {
panic(sub(as[string](v2), v1, v1))
}
return out
}

func f3(v0 string) (out uint32) {
tick()
switch int8(42) {
case int8(-3):
{
if false {
g1 = g1
} else {
g2 = sub(sub(g5.A3, int(-8), int(4611686018427387905)), (g0 % nz(g0)), int(-9223372036854775806))
}
for v2 := range each(cut([]uint16{}, 0, 5)) {
_ = v2
{
tick()
{
var v3 Shape = Shape(D0(4611686018427387904))
_ = v3
v2 += v2
fmt.Printf("%v\n", true)
const (
C4A = iota*5 + 1
C4B
_
C4C
C4D = len("a") + 2
C4Big = 1<<100 - 29
C4F = C4A/7.0 + 1i*1i
)
fmt.Println(C4A, C4B, C4C, C4D/3, C4Big>>95, C4F)
v5 := int(C4B) * int(C4C)
_ = v5
}
}
}
{
n7 := 0
G6:
n7++
tick()
{
println(max(uint(id(D3(1.0/3))), (id(uint(8)) << (id(int8(3)) & 63))))
for v9 := range each(cut([]uint8{(g1 - g1), uint8(g0)}, 0, 5)) {
_ = v9
{
tick()
{
g3 = overwrite(g3, g3)
var v10 any = any(last[uint8]((g1 - v9), g1))
_ = v10
v11 := f0((id(int32(-2)) & int32(8)), int64(v9))
_ = v11
v9 = uint8(4)
}
}
}
}
if n7 < 2 {
goto G6
}
}
for i13 := 0; i13 < 3 && false; i13++ {
tick()
{
var v14 []int64 = []int64{}
_ = v14
}
}
}
case id(int8(42)):
{
var v15 bool = (at(g3, g0) <= g0)
_ = v15
}
default:
{
if last[bool]((last[bool](false, false) && id(false)), false) {
g3 = overwrite(g3, g3)
}
g1, g4 = uint8(len(g3)), g4
var v16 float64 = (min(id(float64(-2.5e-3)), (id(float64(0.5)) + float64(-1))) - (id(float64(-1)) / (id(float64(1e10)) - float64(1e30))))
_ = v16
switch (id(uint16(1)) | uint16(id(uint(7)))) {
case uint16(21845):
{
var v17 string = strings.ToUpper(strings.TrimSpace((string(rune(id(int32(-7)))))))
_ = v17
var v22 func(int, float64) float64 = last[func(int, float64) float64](func(p18 int, p19 float64) float64 { return last[float64](float64(0), float64(3.25)) }, func(p20 int, p21 float64) float64 { return float64(1.0/3) })
_ = v22
}
default:
{
copy(g3, g3)
var v23 map[uint8]int64 = map[uint8]int64{id(uint8(2)): int64(-1), }
_ = v23
g3 = g3[:min(2, len(g3)):min(3, len(g3))]
}
}
}
}
switch (id(uint16(7)) / nz((id(uint16(5)) ^ uint16(9)))) {
case uint16(65533):
{
g2 = (string(rune((id(int32(-5)) << 33))))
v24 := f0(least(int32(0), int32(-7)), (id(int64(9)) / nz(int64(1))))
_ = v24
}
case uint16(21845):
{
g5 = g5
}
}
g2 = string("go")
mv25 := S1{A0: int16(id(uint(7))), A1: (id(int16(7)) % nz(int16(-32768))), A2: int64(len(g3)), }
mv25f := mv25.Area
mv25.A0++
v26 := mv25f()*1000 + mv25.Area() + S1.Area(mv25)
_ = v26
return (((out << (id(int64(-2)) & 63)) + (out % nz(out))) / nz(out))
}

func f4(v0 bool, v1 string) (out []int16) {
tick()
if (v0 && v0) {
if false {
L2:
for v3 := range each(cut([]string{g5.A3, g2, g5.A3}, 0, 5)) {
_ = v3
{
tick()
{
if ((g2 >= v1) || true) {
break L2
}
var v4 map[uint8]string = map[uint8]string{id(uint8(6)): v3, }
_ = v4
v5 := f3(v4[g1])
_ = v5
}
}
}
var v6 map[uint8]string = map[uint8]string{id(uint8(2)): short((sub(v1, g0, int(6)) + max(g2, v1))), id(uint8(0)): short(((string(rune(id(int32(5))))) + (fmt.Sprint(uint(6))))), }
_ = v6
v7 := f3((string(rune(id(int32(2))))))
_ = v7
}
if true {
switch int8(-6) {
case int8(7):
{
v8 := f0((id(int32(5)) & int32(3)), (id(int64(8)) >> (id(int64(-3)) & 63)))
_ = v8
var v9 D2 = D2("quo\"te")
_ = v9
var v10 float32 = (((id(float32(1)) - float32(0.5)) / (id(float32(-2.5e-3)) * float32(0.5))) - ((id(float32(-2.5e-3)) * float32(0)) * (id(float32(-1)) + float32(1e30))))
_ = v10
}
case int8(-7):
{
v0 = (id(float64(0)) > float64(16777217))
}
fallthrough
case int8(126):
{
v0 = (choose(v0, true, v0) || (id(true) || last[bool](v0, v0)))
if ((id(float64(-1)) * float64(1.0/3)) <= (-id(float64(1e30)))) {
return mapped(out, func(x int16) int16 { return x })
}
}
default:
{
copy(g3, g3)
fmt.Println(g3, g1, g3, append(out[:len(out):len(out)], (id(int16(-5)) + int16(16384))))
g5 = g5
}
}
}
var v11 int64
{
done := make(chan struct{})
numbers := make(chan int64)
go func() {
defer close(numbers)
for i := int64(0); ; i++ {
select {
case numbers <- i * i:
case <-done:
return
}
}
}()
for range 4 {
v11 = v11*3 + <-numbers
}
close(done)
}
var v12 *S2 = choose((id(D0(-6)) < D0(id(uint16(65535)))), &S2{A0: uint(9223372036854775809), A1: int16(32766), A3: g5, A4: g0, }, &S2{A0: (id(uint(0)) + uint(7)), A2: v0, A4: (id(int(3)) - g0), A5: (id(int32(4)) >= int32(1073741823)), })
_ = v12
} else {
v13 := f3(min(g2, v1))
_ = v13
g1, g4 = (g1 >> (id(int32(715827882)) & 63)), map[string]int{id(string("a")): (id(int(9)) >> (g0 & 63)), id(string("🙂")): g0, }
}
if (v0 && true) {
var v14 float32 = least(float32(-1), id(float32(-1)))
_ = v14
if v0 {
fmt.Printf("%d\n", (((id(uint(6148914691236517205)) + uint(6148914691236517205)) | least(uint(0), uint(18446744073709551615))) >> id(uint64(5))))
} else {
v1 = short((sub(sub(g2, g0, int(4611686018427387903)), g0, int(4611686018427387904)) + short(((fmt.Sprint(int32(2147483647))) + short((v1 + g2))))))
fmt.Printf("%#v\n", short((g5.A3 + short((short((v1 + g2)) + g5.A3)))))
var v17 func(int, string) string = func(p15 int, p16 string) string { return max(short((v1 + g2)), short((id(string("🙂")) + p16))) }
_ = v17
if (sub(D2(""), g0, g0) <= D2(fmt.Sprint(uintptr(0)))) {
var v18 float64 = ((id(float64(3.25)) - (id(float64(1e30)) - float64(0))) - (id(float64(0)) / id(float64(-2.5e-3))))
_ = v18
if g4 != nil {
g4[g2] = ((g0 * g0) >> id(uint64(3)))
}
var v19 uint = ((uint(len(g3)) % nz((id(uint(4)) >> id(uint64(3))))) &^ uint((v14 + v14)))
_ = v19
}
}
}
v1, g3 = g5.A3, g3
v0 = true
return append(out[:len(out):len(out)], (^id(int16(10922))))
}

func run3() {
if last[bool]((id(D1(-7)) <= D1(len(g3))), (!(!id(false)))) {
var v0 float64 = (float64(id(float32(0))) - (id(float64(3.25)) / float64(id(int16(-2)))))
_ = v0
var v2 uintptr
{
left, right := make(chan uintptr), make(chan string)
go func() {
for x1 := range uintptr(4) {
_ = x1
left <- least((id(uintptr(0)) | x1), (x1 ^ x1))
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
v2 += x
case s, ok := <-right:
if !ok {
right = nil
}
v2 += uintptr(len(s))
}
}
}
g0 = at(g3, (g0 >> id(uint64(8))))
if false {
{
n4 := 0
G3:
n4++
tick()
{
fmt.Println(g3, g1, S2{A0: id(uint(9223372036854775808)), A1: choose(true, int16(-4), int16(-32768)), A2: (id(true) && false), A3: g5, A4: int(3074457345618258602), A5: (id(uint32(5)) < uint32(0)), })
v5, v6 := g4[short(((fmt.Sprint(int16(7))) + short((g2 + string("\x00z")))))]
_, _ = v5, v6
}
if n4 < 4 {
goto G3
}
}
const (
C7A = iota*6 + 8
C7B
_
C7C
C7D = len("xyz") + 17
C7Big = 1<<100 - 43
C7F = C7A/7.0 + 1i*1i
)
fmt.Println(C7A, C7B, C7C, C7D/3, C7Big>>60, C7F)
v8 := int(C7B) * int(C7C)
_ = v8
}
}
g5 = choose((id(string("\x00z")) != g5.A3), S0{A0: (id(int8(-1)) * int8(4)), A4: (id(D3(1e30)) + D3(1e30)), A5: D0(-1), }, g5)
func() {
if true {
println(((g0 / nz(g0)) << 60), (id(uint64(18446744073709551615)) >> (id(int8(-3)) & 63)), id(float32(0)))
g5 = g5
}
delete(g4, g2)
func() {
next9 := func() func() int32 {
n := int32(4)
return func() int32 {
n = n*2 + 1
return n
}
}()
v10, v11, v12 := next9(), [2]int32{next9(), next9()}, next9() - next9()
_, _, _ = v10, v11, v12
fmt.Println(v10, v11, v12)
g0, g2 = ((g0 - int(9223372036854775805)) * g4[string("世界")]), g2
}()
}()
g3 = g3[:min(2, len(g3)):min(3, len(g3))]
if (id(true) && false) {
var v13 int8 = int8(choose((id(int32(-9)) > int32(-1)), (id(float32(0.5)) * float32(16777217)), (id(float32(1e10)) + float32(3.25))))
_ = v13
}
func() {
const (
C14A = iota*2 + 9
C14B
_
C14C
C14D = len("é") + 18
C14Big = 1<<100 - 33
C14F = C14A/7.0 + 1i*1i
)
fmt.Println(C14A, C14B, C14C, C14D/3, C14Big>>93, C14F)
v15 := int(C14B) * int(C14C)
_ = v15
g5 = g5
}()
switch int64(-5) {
case int64(8):
{
copy(g3, g3)
}
fallthrough
case int64(3074457345618258602):
{
fmt.Printf("%T\n", S0{A1: (id(int16(10922)) / nz((id(int16(-2)) % nz(int16(-3))))), A2: (id(D3(-1)) - least(D3(16777217), D3(1e10))), A3: g5.A3, A4: D3(-1), })
switch (id(uint(0)) + (id(uint(6148914691236517205)) % nz(uint(8)))) {
case uint(6148914691236517205):
{
v16 := f4((id(int32(-3)) == int32(-4)), string("a"))
_ = v16
println(g0)
{
n18 := 0
G17:
n18++
tick()
{
g3 = g3
const (
C19A = iota*6 + 8
C19B
_
C19C
C19D = len("xyz") + 5
C19Big = 1<<100 - 71
C19F = C19A/7.0 + 1i*1i
)
fmt.Println(C19A, C19B, C19C, C19D/3, C19Big>>68, C19F)
v20 := float64(C19B) * float64(C19C)
_ = v20
}
if n18 < 1 {
goto G17
}
}
g3 = overwrite(g3, g3)
}
case id(uint(2)):
{
g0++
fmt.Println(g1, g5, g0, float64(uint16(id(int8(63)))))
}
default:
{
for v22, v23 := range sub(sub(short((id(string("go")) + g2)), int(9223372036854775807), g0), 0, 6) {
_, _ = v22, v23
{
tick()
{
g3 = cut(g3, at(g3, g0), (len(g3)))
var v24 Shape = Shape(D0(0))
_ = v24
var v25 int = strings.Count((fmt.Sprint(int8(len(g3)))), last[string](g2, g2))
_ = v25
}
}
}
if g4 != nil {
g4[short((short((g2 + g2)) + g2))] = (g0 % nz((g0 >> 63)))
}
if false {
fmt.Printf("%c\n", g1)
var v26 []uint = choose(((!id(true)) && choose(false, false, true)), choose((S2{A0: uint(9223372036854775808), A1: int16(-2), A5: false, } == S2{A0: uint(1), A1: int16(-4), A2: false, A3: g5, A5: false, }), []uint{uint(6148914691236517205), uint(3)}, choose(false, []uint{}, []uint{uint(9), uint(4)})), []uint{uint(3), uint(6148914691236517205)})
_ = v26
g0 = int(-7)
}
g0 += g0
}
}
switch string("\x00z") {
case string("🙂"):
{
st27 := NewStack[uint16]()
st27.Push(((id(uint16(6)) ^ uint16(5)) / nz(uint16(5))))
v28, v29 := st27.Pop(), st27.Len()
for x := range st27.All() {
_ = x
v29 += 10
}
_ = v28
fmt.Printf("%v %T\n", Pair[string, uint16]{"k", v28}, st27)
}
case string("go"):
{
{
n31 := 0
G30:
n31++
tick()
{
g3 = []int{g0, ((g0 % nz(g0)) & int(id(uint64(4)))), (len(g3))}
g1 <<= 31
}
if n31 < 2 {
goto G30
}
}
for i33 := 0; i33 < 1 && true; i33++ {
tick()
{
g5, g1 = g5, g1
}
}
fmt.Printf("%+v %#v\n", g3, g3)
for v35 := int16(0); v35 < 4; v35++ {
tick()
{
g0 = (-(g0 &^ (id(int(3074457345618258602)) % nz(g0))))
g5.A4, g1 = (D3(id(uint16(0))) - D3(3.25)), uint8(last[int32](int32(0), int32(4)))
const (
C36A = iota*5 + 4
C36B
_
C36C
C36D = len("a") + 1
C36Big = 1<<100 - 43
C36F = C36A/7.0 + 1i*1i
)
fmt.Println(C36A, C36B, C36C, C36D/3, C36Big>>78, C36F)
v37 := int(C36B) * int(C36C)
_ = v37
}
}
}
fallthrough
case id(string("\x00z")):
{
g0 += (int(id(int32(2147483646))) | (g0 * int(-2)))
for v39 := range each(cut([]int16{}, 0, 5)) {
_ = v39
{
tick()
{
func() {
defer func() { show(recover()) }()
panic(nil)
}()
var v40 complex64 = id(complex64(2i))
_ = v40
var v41 D1 = D1(len(g2))
_ = v41
var v42 [4]int32 = [4]int32{int32(1073741825), ((id(int32(715827882)) &^ int32(-2147483647)) * int32(id(int64(-9))))}
_ = v42
}
}
}
}
default:
{
g1 ^= (g1 & uint8(6))
switch ((id(uint(3)) - uint(5)) & uint(id(D3(3.25)))) {
case uint(6):
{
var rec43 func(n int, x uint8) uint8
rec43 = func(n int, x uint8) uint8 {
if n <= 0 {
return x
}
defer func() { x++ }()
return rec43(n-1, x*3+(g1 + g1)) + rec43(n-2, x)
}
v44 := rec43(1, uint8(id(uintptr(18446744073709551613))))
_ = v44
g2, v44 = g2, (-(g1 >> id(uint32(4))))
var v45 []string = last[[]string]([]string{string("long enough to matter"), g2, string("héllo")}, []string{})
_ = v45
}
case uint(7):
{
var v46 S2 = S2{A0: uint(1), }
_ = v46
}
case uint(8):
{
g5.A4 += g5.A4
next47 := func() func() int16 {
n := int16(id(int64(3074457345618258602)))
return func() int16 {
n = n*2 + 1
return n
}
}()
v48, v49, v50 := next47(), [2]int16{next47(), next47()}, next47() - next47()
_, _, _ = v48, v49, v50
fmt.Println(v48, v49, v50)
}
}
g5 = g5
}
}
var v52 int8
{
var mu sync.Mutex
var wg sync.WaitGroup
for x51 := range int8(1) {
_ = x51
wg.Add(1)
go func() {
defer wg.Done()
part := ((x51 | x51) % nz(int8(id(uint32(1431655765)))))
mu.Lock()
defer mu.Unlock()
v52 ^= part
}()
}
wg.Wait()
}
}
case int64(3):
{
for v54, v55 := range sub(short((max(g2, g2) + short((id(string("quo\"te")) + g2)))), 0, 6) {
_, _ = v54, v55
{
tick()
{
var v56 [3]float64 = [3]float64{((-id(float64(0))) / (id(float64(1e10)) + float64(1e30)))}
_ = v56
}
}
}
fmt.Printf("%b\n", max((id(uint32(5)) << 24), uint32(0)))
g5.A3 = g5.A3
}
}
println((g1 % nz(uint8(6))), uint32((id(uintptr(18446744073709551614)) & uintptr(6148914691236517205))), uint(1))
}

func run2() {
var v0 uint32 = ((id(uint32(3)) % nz((id(uint32(3)) >> (g0 & 63)))) << id(uintptr(0)))
_ = v0
g5, g2 = S0{A0: (id(int8(125)) ^ int8(3)), A2: (id(D3(-2.5e-3)) / id(D3(3.25))), A3: g5.A3, A4: (id(D3(-1)) * D3(3.25)), }, g2
fmt.Println(g1, g1, (id(float64(-2.5e-3)) * id(float64(-1))))
var v1 uint16 = uint16(32767)
_ = v1
println(short((g5.A3 + (string(rune(id(int32(6))))))), int8(len(g4)), uint(len(g4)))
println(least((+id(uint(18446744073709551615))), uint(id(D0(-9223372036854775806)))))
fmt.Printf("%T\n", []uint32{v0, last[uint32]((id(uint32(1)) &^ v0), v0)})
func() {
defer func() { show(recover()) }()
_ = [3]int(make([]int, mod(id((len(g2))), 5)))
}()
var v2 bool = true
_ = v2
if v2 {
mv3 := S0{A1: int16(16384), A2: D3(-2.5e-3), A3: short((id(string("héllo")) + g2)), A5: D0(9223372036854775807), }
mv3f := mv3.Area
mv3.A0++
v4 := mv3f()*1000 + mv3.Area() + S0.Area(mv3)
_ = v4
} else {
v0--
v2 = (uint((id(D3(1)) - D3(-2.5e-3))) > (id(uint(18446744073709551614)) * uint(9223372036854775809)))
fmt.Println(g4, g4, int32(v1))
for v6, v7 := range [2]int32{} {
_, _ = v6, v7
{
tick()
{
var v8 []uint64 = []uint64{(id(uint64(6)) - (id(uint64(6)) | uint64(18446744073709551614))), uint64((v7 * v7))}
_ = v8
fmt.Printf("%v %5t %U\n", v8, v2, g1)
g4 = map[string]int{id(string("世界")): int(1), id(string("\x00z")): (len(g4)), }
}
}
}
}
switch ((id(int8(7)) >> 17) << id(uint64(9))) {
case int8(9):
{
func() {
var v9 D2 = id(D2("go"))
_ = v9
const (
C10A = iota*6 + 5
C10B
_
C10C
C10D = len("é") + 11
C10Big = 1<<100 - 63
C10F = C10A/7.0 + 1i*1i
)
fmt.Println(C10A, C10B, C10C, C10D/3, C10Big>>61, C10F)
v11 := float64(C10B) * float64(C10C)
_ = v11
}()
}
case int8(-8):
{
fmt.Printf("%v\n", float64(-2.5e-3))
}
fallthrough
case int8(5):
{
clear(cut(g3, 0, (g0 - g0)))
var v12 uint = (((+id(uint(2))) - uint(v1)) + (id(uint(6148914691236517205)) | uint(8)))
_ = v12
}
default:
{
var v13 any = any(v0)
_ = v13
if g4 != nil {
g4[(fmt.Sprint((id(uint(1)) << v1)))] = ((g0 & g0) - (g0 << v1))
}
g0 = (id(int(6)) / nz(((id(int(-8)) & g0) | int(-6))))
g3 = g3[:min(2, len(g3)):min(3, len(g3))]
}
}
}

func run1() {
v0 := f1((-id(uint64(6))))
_ = v0
delete(g4, g2)
var v1 uint64 = uint64(5)
_ = v1
for v3, v4 := range cut([]uint8{(g1 >> 32), (g1 ^ g1)}, 0, 6) {
_, _ = v3, v4
{
tick()
{
{
n6 := 0
G5:
n6++
tick()
{
g4 = last[map[string]int](g4, g4)
var v9 func(int, bool) bool = func(p7 int, p8 bool) bool { return ((id(int64(-4)) | int64(5)) == int64(3074457345618258602)) }
_ = v9
}
if n6 < 3 {
goto G5
}
}
if id(false) {
fmt.Println(g0, v3)
fmt.Printf("%v\n", S2{A0: uint(6148914691236517205), A1: ((id(int16(16384)) * int16(4)) >> (v0 & 63)), A4: at(g3, v3), A5: (id(true) || (v0 < v0)), })
var v10 []S2 = []S2{S2{A0: uint(6148914691236517205), A1: int16(1), A2: true, A4: v3, A5: false, }, S2{A0: uint(6), A1: int16(-32768), A2: false, A3: g5, A4: g0, }, S2{A0: uint(9), A1: int16(-4), A2: false, A5: false, }, S2{A0: uint(0), A2: true, A3: g5, A4: int(-1), A5: false, }}
_ = v10
}
println(uintptr(18446744073709551615), (g5.A0 - int8(len(g2))))
}
}
}
v11 := f3(short((g2 + g2)))
_ = v11
var v13 uint8
{
var mu sync.Mutex
var wg sync.WaitGroup
for x12 := range uint8(2) {
_ = x12
wg.Add(1)
go func() {
defer wg.Done()
part := ((x12 << 10) + uint8(id(uint32(5))))
mu.Lock()
defer mu.Unlock()
v13 ^= part
}()
}
wg.Wait()
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
