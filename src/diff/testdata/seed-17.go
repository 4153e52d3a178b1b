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

type D0 int8
func (d D0) Area() int { return int(d) + 0 }
type D1 uint16
func (d D1) Area() int { return int(d) + 1 }
type D2 string
type D3 float32
func (d D2) String() string { return "D2:" + string(d) }
type S0 struct {
A0 uint16
A1 D3
}
func (s S0) Area() int { return int(s.A0) * 2 }
type S1 struct {
A0 uint64
A1 bool
}
func (s S1) Area() int { return int(s.A0) * 3 }
type S2 struct {
A0 int16
A1 int16
A2 string
A3 uint64
}
func (s *S2) Area() int { return int(s.A0) * 4 }
var g0 int
var g1 int16
var g2 string
var g3 []int
var g4 map[string]int
var g5 S0
func globals() {
g0 = ((id(int(9)) | int(-9)) - (id(int(-6)) ^ int(4611686018427387903)))
g1 = (id(int16(-7)) - int16(-8))
g2 = short((short((id(string("x\ty")) + string("a"))) + id(string("世界"))))
g3 = []int{(id(int(0)) << (id(int8(-127)) & 63)), int(id(float32(1e10)))}
g4 = map[string]int{id(string("quo\"te")): int(3074457345618258602), }
g5 = S0{A0: uint16(5), }
}

func f0(v0 D3, v1 string) (out int8) {
tick()
g4 = g4
next2 := func() func() uint64 {
n := (id(uint64(2)) & uint64(2))
return func() uint64 {
n = n*2 + 1
return n
}
}()
v3, v4, v5 := next2(), [2]uint64{next2(), next2()}, next2() - next2()
_, _, _ = v3, v4, v5
fmt.Println(v3, v4, v5)
var v6 int8 = (((id(int8(42)) * int8(-3)) << 1) * ((out + out) >> 62))
_ = v6
return int8(-6)
}

func f1(v0 int) (out string) {
tick()
if (((^id(int(2))) << 59) <= v0) {
v0 <<= 28
v1 := f0((id(D3(0)) * D3(1)), (fmt.Sprint(uintptr(2))))
_ = v1
ar2 := [...]uintptr{3: (id(uintptr(1)) &^ uintptr(4)), 0: (+id(uintptr(18446744073709551615)))}
ar2b, ar2p := ar2, &ar2
ar2p[1] = uintptr(6148914691236517205)
for i, x := range ar2 {
ar2[(i+1)%len(ar2)] = x
}
fmt.Println(ar2, ar2b, ar2 == ar2b, *ar2p == ar2, len(ar2p[1:]))
}
v3 := 0
for k, e := range g4 {
v3 += len(fmt.Sprint(k)) + len(fmt.Sprint(e))*3
}
_ = v3
fmt.Printf("%v\n", ((id(int64(9223372036854775807)) >> 62) < int64(-7)))
if id(false) {
var v8 func(int, []uint) []uint = choose(false, func(p4 int, p5 []uint) []uint { return p5 }, func(p6 int, p7 []uint) []uint { return []uint{uint(7), uint(6), uint(2), uint(18446744073709551613)} })
_ = v8
g5, g1 = S0{A1: (id(D3(1)) / id(D3(-2.5e-3))), }, choose((id(uint16(21845)) > uint16(32767)), (id(int16(-9)) &^ int16(16384)), g1)
} else {
func() {
var v9 []uint = []uint{}
_ = v9
v9 = overwrite(v9, v9)
var v10 []float32 = []float32{float32(0), float32(3.25), float32(16777217), float32(-1)}
_ = v10
func() {
defer func() { show(recover()) }()
_ = make(chan int, -id(id((g0 % nz(int(-3))))))
}()
}()
ar11 := [...]int8{1: (id(int8(42)) + int8(6)), 0: id(int8(125))}
ar11b, ar11p := ar11, &ar11
ar11p[0] = (id(int8(-2)) % nz(int8(8)))
for i, x := range ar11 {
ar11[(i+1)%len(ar11)] = x
}
fmt.Println(ar11, ar11b, ar11 == ar11b, *ar11p == ar11, len(ar11p[1:]))
st12 := NewStack[uint64]()
st12.Push((id(uint64(7)) & (id(uint64(2)) * uint64(2))))
st12.Push((id(uint64(1)) / nz(uint64(7))))
v13, v14 := st12.Pop(), st12.Len()
for x := range st12.All() {
_ = x
v14 += 10
}
_ = v13
fmt.Printf("%v %T\n", Pair[string, uint64]{"k", v13}, st12)
}
return out
}

func f2(v0 float32, v1 D0, v2 D2) (out bool) {
tick()
var v3 string = string("héllo")
_ = v3
if id(true) {
v3 = sub(id(string("long enough to matter")), int(9223372036854775807), int(-9223372036854775807))
for v5, v6 := range sub(v3, 0, 6) {
_, _ = v5, v6
{
tick()
{
var v7 complex64 = complex64(1e5-1i)
_ = v7
func() {
defer func() { _ = recover() }()
_ = id("some text")[id(v5):id((len(v3)))]
}()
v6 += int32(len(v2))
}
}
}
}
return (v3 == sub(short((v3 + v3)), int(0), int(-9)))
}

func f3() (out D3) {
tick()
switch uintptr((id(int64(-1)) << id(uintptr(6)))) {
case uintptr(8):
{
g0, g1 = g0, (min(g1, int16(-7)) >> id(uintptr(0)))
const (
C0A = iota*5 + 7
C0B
_
C0C
C0D = len("xyz") + 13
C0Big = 1<<100 - 97
C0F = C0A/7.0 + 1i*1i
)
fmt.Println(C0A, C0B, C0C, C0D/3, C0Big>>67, C0F)
v1 := int(C0B) * int(C0C)
_ = v1
const (
C2A = iota*1 + 4
C2B
_
C2C
C2D = len("a") + 19
C2Big = 1<<100 - 82
C2F = C2A/7.0 + 1i*1i
)
fmt.Println(C2A, C2B, C2C, C2D/3, C2Big>>62, C2F)
v3 := float64(C2B) * float64(C2C)
_ = v3
}
case uintptr(6):
{
var v4 complex64 = complex64(0)
_ = v4
if (uint32(len(g2)) == id(uint32(6))) {
return g5.A1
}
var v5 string = (string(rune((id(int32(1)) << id(uint16(3))))))
_ = v5
v6 := int64(len(g3))
if v6 := v6 + 1; v6 > int64(-4) {
v6 := uint8(v6)
v6++
_ = v6
} else if v6 := fmt.Sprint(v6); len(v6) > 1 {
v6 += "."
} else {
v6 = v6[:0]
}
_ = v6
}
default:
{
switch int8(len(g3)) {
case id(int8(1)):
{
if f2(float32(-1), (id(D0(-1)) | D0(8)), least(D2("\x00z"), D2(""))) {
return choose(true, choose(false, out, out), out)
}
{
n8 := 0
G7:
n8++
tick()
{
fmt.Println(g2, out, (id(true) && (id(true) && false)))
v9 := f0((out / out), (fmt.Sprint(int64(-2))))
_ = v9
}
if n8 < 3 {
goto G7
}
}
ar10 := [...]uint64{4: uint64(1), 0: last[uint64](uint64(0), uint64(3))}
ar10b, ar10p := ar10, &ar10
ar10p[0] = (+id(uint64(8)))
for i, x := range ar10 {
ar10[(i+1)%len(ar10)] = x
}
fmt.Println(ar10, ar10b, ar10 == ar10b, *ar10p == ar10, len(ar10p[1:]))
g0 *= g0
}
default:
{
g4[sub(g2, int(4611686018427387903), int(0))], g2 = g0, sub(last[string](g2, g2), g0, g0)
if ((uint64(id(uint32(1431655765))) - (+id(uint64(4)))) == least(last[uint64](uint64(1), uint64(3)), uint64(8))) {
g5.A0 |= uint16(len(g3))
g3 = choose(((!id(false)) || false), last[[]int](append(g3[:len(g3):len(g3)], int(-3)), g3), g3)
var v11 bool = (((id(D1(2)) + D1(6)) < D1(5)) || ((id(int32(-2147483646)) % nz(int32(2147483647))) <= int32(-4)))
_ = v11
}
fmt.Println(g1, g1, g1, (+(id(int8(-2)) >> 35)))
}
}
v12 := f0((out - out), sub(g2, g0, g0))
_ = v12
mv13 := choose(id(false), S1{A0: uint64(0), A1: false, }, S1{A1: false, })
mv13f := mv13.Area
mv13.A0++
v14 := mv13f()*1000 + mv13.Area() + S1.Area(mv13)
_ = v14
}
}
defer func() {
out = (D3((id(uint64(7)) % nz(uint64(4)))) + D3(1))
}()
defer func() {
if r := recover(); r != nil {
fmt.Println("recovered", r)
}
g1 = (int16(len(g2)) >> (id(uint(1)) ^ uint(7)))
}()
return least(last[D3](out, out), out)
}

func f4(v0 D1, v1 float64, v2 []uint16) (out bool) {
tick()
g0 <<= 2
var v3 string = string(choose(last[bool](out, out), []uint8{uint8(3)}, []uint8{uint8(1), uint8(8), uint8(9)}))
_ = v3
g5 = S0{A1: (id(D3(-1)) - (id(D3(16777217)) / id(D3(1e30)))), }
const (
C4A = iota*1 + 9
C4B
_
C4C
C4D = len("xyz") + 20
C4Big = 1<<100 - 32
C4F = C4A/7.0 + 1i*1i
)
fmt.Println(C4A, C4B, C4C, C4D/3, C4Big>>72, C4F)
v5 := int(C4B) * int(C4C)
_ = v5
next6 := func() func() uint {
n := uint(0)
return func() uint {
n = n*2 + 1
return n
}
}()
v7, v8, v9 := next6(), [2]uint{next6(), next6()}, next6() - next6()
_, _, _ = v7, v8, v9
fmt.Println(v7, v8, v9)
return id(false)
}

func f5(v0 uint64, v1 []uint8, v2 []uint16) (out []uint) {
tick()
out = out[:min(2, len(out)):min(3, len(out))]
v2 = v2
for v4 := range each(cut(last[[]uint](out, append(out[:len(out):len(out)], uint(2))), 0, 5)) {
_ = v4
{
tick()
{
var v9 func(int, uint16) uint16 = last[func(int, uint16) uint16](func(p5 int, p6 uint16) uint16 { return (p6 % nz(p6)) }, func(p7 int, p8 uint16) uint16 { return (p8 / nz(p8)) })
_ = v9
v10 := f4(D1(len(v2)), float64(1), cut(v2, g0, g0))
_ = v10
v11 := f3()
_ = v11
g1 += (-(g1 | g1))
}
}
}
delete(g4, short(((fmt.Sprint(uint64(2))) + short((g2 + string("go"))))))
if false {
panic(fmt.Errorf("error %d", (g0 - int(4))))
}
return out
}

func run2() {
if g4 != nil {
g4[(string(rune((id(int32(3)) * int32(-4)))))] = int(-2)
}
var v0 []D3 = []D3{(D3(id(uint64(9))) - D3(g1)), (id(D3(-2.5e-3)) + (id(D3(3.25)) - D3(16777217))), D3(1.0/3)}
_ = v0
switch ((id(uint16(8)) ^ uint16(0)) * (id(uint16(7)) << id(uintptr(1)))) {
case uint16(5):
{
type E1 struct {
*S0
extra int
}
em2 := E1{ptr(g5), int(id(D3(1.0/3)))}
em2.A0 += 3
v3 := em2.Area() + em2.extra + int(em2.A0) + area(&em2)
_ = v3
defer func() {
g2 += sub(g2, 0, 5)
}()
var v5 uint32
{
var mu sync.Mutex
var wg sync.WaitGroup
for x4 := range uint32(4) {
_ = x4
wg.Add(1)
go func() {
defer wg.Done()
part := x4
mu.Lock()
defer mu.Unlock()
v5 ^= part
}()
}
wg.Wait()
}
fmt.Printf("%+v %#v %v\n", v0, g4, v0)
}
case uint16(6):
{
v0, g1 = v0, g1
}
}
mv6 := g5
mv6f := mv6.Area
mv6.A0++
v7 := mv6f()*1000 + mv6.Area() + S0.Area(mv6)
_ = v7
for v9 := range each(cut([]string{g2}, 0, 5)) {
_ = v9
{
tick()
{
fmt.Println(g3, g0, float64((id(D1(5)) << 36)))
if (S2{A0: g1, A1: int16(3), A2: v9, A3: uint64(0), } == S2{A0: g1, A2: v9, A3: uint64(4), }) {
var v10 []D1 = []D1{D1(len(v9)), (id(D1(32767)) % nz((id(D1(1)) * D1(65534)))), D1(2)}
_ = v10
}
}
}
}
var v11 [2][2]int = [2][2]int{[2]int{}}
_ = v11
switch ((id(uintptr(3)) + uintptr(7)) % nz(choose(true, uintptr(3), uintptr(4)))) {
case uintptr(5):
{
const (
C12A = iota*1 + 0
C12B
_
C12C
C12D = len("é") + 14
C12Big = 1<<100 - 47
C12F = C12A/7.0 + 1i*1i
)
fmt.Println(C12A, C12B, C12C, C12D/3, C12Big>>85, C12F)
v13 := float64(C12B) * float64(C12C)
_ = v13
defer func() {
if r := recover(); r != nil {
fmt.Println("recovered", r)
}
g1 = (((g1 / nz(int16(-32768))) << 11) * (least(g1, g1) | (id(int16(7)) - g1)))
}()
var v14 any = any((id(D1(7)) - (+id(D1(32769)))))
_ = v14
}
case uintptr(8):
{
g3 = overwrite(g3, g3)
defer func() {
g0 ^= ((len(v0)) << id(uint16(32768)))
}()
var v15 S0 = g5
_ = v15
g3 = g3[:min(2, len(g3)):min(3, len(g3))]
}
}
switch int64(8) {
case int64(8):
{
v11 = last[[2][2]int](v11, v11)
var v16 any = last[any](any(uint32(len(g4))), any(S0{A0: uint16(5), A1: D3(0.5), }))
_ = v16
ms17 := map[uint16][]S0{}
for i := range 3 {
k := uint16(2)
ms17[k] = append(ms17[k], S0{A0: uint16(i)})
ms17[k][0].A0++
}
fmt.Println(len(ms17), ms17)
var v19 int8
{
results := make(chan int8)
for x18 := range int8(5) {
_ = x18
go func() { results <- id(int8(64)) }()
}
for range 5 {
v19 += <-results
}
}
}
case id(int64(-8)):
{
v0 = []D3{(id(D3(16777217)) + D3(1.0/3)), ((-id(D3(1))) - D3(-2.5e-3)), D3(-1), ((id(D3(1e30)) / id(D3(0))) / (id(D3(1e30)) + D3(3.25)))}
var v20 complex64 = complex(least(float32(-1), choose(false, float32(0), float32(1e30))), (id(float32(16777217)) - float32(1)))
_ = v20
g3, g4 = g3, map[string]int{id(string("x\ty")): v7, id(string("")): g0, }
}
case int64(-4):
{
v0 = last[[]D3](last[[]D3](cut(v0, g0, v7), v0), mapped(v0, func(x D3) D3 { return x }))
}
}
g2 = (fmt.Sprint(((+id(int32(715827882))) / nz(int32(id(D1(32767)))))))
var v21 Shape = Shape(S1{A0: uint64(3), })
_ = v21
v21 = Shape(g5)
var v22 uint64 = (uint64(int16(area(v21))) - uint64(6148914691236517205))
_ = v22
if true {
panic(fmt.Errorf("error %d", int(id(D1(21845)))))
}
}

func run1() {
fmt.Printf("%v\n", (id(uintptr(18446744073709551614)) != (uintptr(id(uint8(4))) - uintptr(len(g3)))))
v0 := f5(uint64(len(g2)), []uint8{uint8(0), uint8(1), uint8(7)}, []uint16{uint16(32767)})
_ = v0
for v2, v3 := range [1]uint64{} {
_, _ = v2, v3
{
tick()
{
g3 = overwrite(g3, g3)
var v6 func(int, float64) float64 = func(p4 int, p5 float64) float64 { return p5 }
_ = v6
v7 := f0(g5.A1, short((g2 + g2)))
_ = v7
g0 = v2
}
}
}
if ((fmt.Sprint((id(uint8(5)) / nz(uint8(129))))) > string("quo\"te")) {
next8 := func() func() int64 {
n := (id(int64(2)) - int64(4))
return func() int64 {
n = n*2 + 1
return n
}
}()
v9, v10, v11 := next8(), [2]int64{next8(), next8()}, next8() - next8()
_, _, _ = v9, v10, v11
fmt.Println(v9, v10, v11)
var v12 Shape = Shape(&S2{A0: g1, A2: g2, })
_ = v12
}
var v13 []string = []string{}
_ = v13
var v14 any = any(D3(-2.5e-3))
_ = v14
func() {
g4 = map[string]int{}
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
