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
type D1 uint
func (d D1) Area() int { return int(d) + 1 }
type D2 string
type D3 float32
func (d D2) String() string { return "D2:" + string(d) }
type S0 struct {
A0 int
A1 D1
A2 uintptr
}
func (s S0) Area() int { return int(s.A0) * 2 }
type S1 struct {
A0 int
A1 string
}
func (s S1) Area() int { return int(s.A0) * 3 }
type S2 struct {
A0 int32
A1 uint32
A2 bool
A3 uint
A4 bool
A5 D1
}
func (s *S2) Area() int { return int(s.A0) * 4 }
var g0 int
var g1 uint
var g2 string
var g3 []int
var g4 map[string]int
var g5 S0
func globals() {
g0 = ((id(int(3074457345618258602)) / nz(int(-4))) % nz(int(9)))
g1 = least(uint(5), (id(uint(5)) << id(uint32(9))))
g2 = id(string(""))
g3 = []int{(id(int(4611686018427387904)) + int(4611686018427387905))}
g4 = map[string]int{}
g5 = S0{A0: least(int(5), int(1)), A1: (id(D1(6)) / nz(D1(5))), A2: max(id(uintptr(18446744073709551615)), uintptr(8)), }
}

func f0(v0 uint32) (out uint16) {
tick()
for v2 := range each(cut(last[[]int]([]int{int(5), int(-5)}, last[[]int]([]int{}, []int{int(-9)})), 0, 5)) {
_ = v2
{
tick()
{
func() {
v0 <<= 9
}()
var v3 map[uint16]D3 = map[uint16]D3{id(uint16(65535)): D3(1e30), id(uint16(3)): D3(-1), }
_ = v3
v0 = (v0 & uint32(0))
}
}
}
for v5 := uint(0); v5 < 1; v5++ {
tick()
{
var v6 Shape = Shape((+least(D0(7), D0(1))))
_ = v6
var v7 any = any(int32(9))
_ = v7
v0 = v0
if (id(true) || true) {
var v8 any = v7
_ = v8
var v11 func(int, uint32) uint32 = func(p9 int, p10 uint32) uint32 { return (as[uint32](v8) + uint32(2147483647)) }
_ = v11
var v12 map[uint]string = map[uint]string{}
_ = v12
v6 = Shape(&S2{A0: int32(-2147483647), A2: false, A3: v5, })
}
}
}
var v15 func(int, D0) D0 = func(p13 int, p14 D0) D0 { return (p14 + (p14 &^ D0(4))) }
_ = v15
v16 := (id(uintptr(6148914691236517205)) >> v0)
if v16 := v16 + 1; v16 > uintptr(6) {
v16 := uint8(v16)
v16++
_ = v16
} else if v16 := fmt.Sprint(v16); len(v16) > 1 {
v16 += "."
} else {
v16 = v16[:0]
}
_ = v16
return (+(out % nz(out)))
}

func f1() (out S1) {
tick()
for v1 := range 5 {
_ = v1
{
tick()
{
func() {
defer func() { _ = recover() }()
panic((fmt.Sprint(int32(7))))
}()
}
}
}
if ((!(id(uint(2)) >= uint(18446744073709551614))) && last[bool](last[bool](false, false), (id(uint64(3)) == uint64(9223372036854775807)))) {
L2:
for v3 := range countdown(5) {
_ = v3
{
tick()
{
if ((v3 / nz(v3)) < (v3 + v3)) {
continue L2
}
}
}
}
}
if (id(false) && ((+id(int32(2147483646))) == int32(id(uint8(2))))) {
out = S1{}
}
if (id(int(-2)) == int((id(int64(-8)) & int64(4611686018427387904)))) {
func() {
out, out = out, out
}()
var v4 []D0 = []D0{D0(2), D0(id(int32(4))), D0((id(uint32(2)) + uint32(1)))}
_ = v4
type E5 struct {
S1
extra int
}
em6 := E5{S1{}, int(3074457345618258602)}
em6.A0 += 3
v7 := em6.Area() + em6.extra + int(em6.A0) + area(&em6)
_ = v7
if (id(uintptr(2)) < (uintptr(id(int(-6))) % nz((id(uintptr(0)) << 13)))) {
if (id(int64(3074457345618258602)) == id(int64(-9))) {
var v8 *uint64 = ptr((-id(uint64(6))))
_ = v8
if true {
return out
}
}
} else {
var v9 map[uint16]bool = map[uint16]bool{id(uint16(0)): last[bool]((id(float32(1e10)) > float32(3.25)), (id(uint(9)) == uint(9))), }
_ = v9
}
}
type E10 struct {
*S0
extra int
}
em11 := E10{ptr(S0{A0: int(8), A1: D1(2), A2: uintptr(3), }), int(9)}
em11.A0 += 3
v12 := em11.Area() + em11.extra + int(em11.A0) + area(&em11)
_ = v12
return out
}

func f2(v0 uint16, v1 int32, v2 string) (out D3) {
tick()
var v3 float64 = ((id(float64(0)) / id(float64(1e10))) / id(float64(1.0/3)))
_ = v3
for v5 := uint32(0); v5 < 3; v5++ {
tick()
{
var v6 int8 = int8(-7)
_ = v6
ms7 := map[uint16][]S2{}
for i := range 3 {
k := v0
ms7[k] = append(ms7[k], S2{A0: int32(i)})
ms7[k][0].A0++
}
fmt.Println(len(ms7), ms7)
}
}
switch int16(8) {
case int16(-8):
{
fmt.Printf("%d\n", []int8{int8(-2), int8(len(g2))})
clear(cut(g3, 0, g5.A0))
switch (max(g0, g0) << id(uint64(0))) {
case id(int(9223372036854775807)):
{
g0 += (int(out) | (+g0))
}
}
}
}
if false {
return (-(out + out))
}
if (int32(len(g2)) <= v1) {
panic(fmt.Errorf("error %d", (g0 / nz(g0))))
}
return out
}

func f3(v0 float32) (out string) {
tick()
for v2, v3 := range cut([]uint16{uint16(2), (-id(uint16(65533))), uint16(id(int16(5)))}, 0, 6) {
_, _ = v2, v3
{
tick()
{
var v4 [2]uint16 = [2]uint16{uint16(21845), v3}
_ = v4
func() {
var v5 any = any(uintptr(4))
_ = v5
out = least(as[string](v5), out)
}()
var v6 string = (fmt.Sprint((id(uint32(2)) << 51)))
_ = v6
}
}
}
var v7 int16 = int16(len(out))
_ = v7
if (int32(len(out)) >= (id(int32(-5)) % nz((-id(int32(3)))))) {
v0 = ((v0 * v0) * float32(1))
defer func() {
if r := recover(); r != nil {
_ = r
}
v7 |= (v7 - v7)
}()
ar8 := [...]uint16{5: uint16(6), 0: (id(uint16(1)) << (id(int32(8)) & 63))}
ar8b, ar8p := ar8, &ar8
ar8p[0] = uint16(32767)
for i, x := range ar8 {
ar8[(i+1)%len(ar8)] = x
}
_, _ = ar8b, ar8p
} else {
var v9 float32 = float32(int32(len(out)))
_ = v9
ar10 := [...]int{4: int(8), 0: int(-9223372036854775808)}
ar10b, ar10p := ar10, &ar10
ar10p[3] = int(-7)
for i, x := range ar10 {
ar10[(i+1)%len(ar10)] = x
}
_, _ = ar10b, ar10p
next11 := func() func() uint {
n := (id(uint(1)) / nz(uint(18446744073709551613)))
return func() uint {
n = n*2 + 1
return n
}
}()
v12, v13, v14 := next11(), [2]uint{next11(), next11()}, next11() - next11()
_, _, _ = v12, v13, v14
v12 = uint(1)
}
return max(out, out)
}

func f4(v0 float64, v1 float32) (out string) {
tick()
var v2 Shape = Shape(&S2{A0: int32(-3), A1: uint32(1431655765), A3: uint(9), A4: true, A5: D1(6148914691236517205), })
_ = v2
var v3 int8 = int8(1)
_ = v3
defer func() {
v0 = float64(id(uint32(2)))
}()
if (!(id(int64(2)) != int64(9))) {
panic(fmt.Errorf("error %d", int(id(uint64(18446744073709551614)))))
}
return sub(f3(last[float32](v1, float32(1.0/3))), (id(int(-8)) << id(uint32(8))), (id(int(-9223372036854775807)) - int(9223372036854775807)))
}

func run3() {
fmt.Printf("%08.3f\n", ((id(float32(-1)) * (id(float32(1e10)) + float32(1e10))) + float32(3.25)))
for v1, v2 := range cut(choose(false, []int32{}, []int32{int32(1073741823), int32(-6), int32(2147483645)}), 0, 6) {
_, _ = v1, v2
{
tick()
{
for v4, v5 := range cut([]uint{}, 0, 6) {
_, _ = v4, v5
{
tick()
{
g3 = last[[]int](g3, g3)
var v6 Shape = Shape(D0(2))
_ = v6
}
}
}
var v7 float64 = float64(id(float32(16777217)))
_ = v7
}
}
}
v8 := f2(least(uint16(0), uint16(3)), (id(int32(-1)) + int32(2147483645)), g2)
_ = v8
v8, g1 = D3(1e30), uint(len(g4))
g4 = g4
}

func run2() {
defer func() {
g3 = g3
}()
fmt.Printf("%T\n", sub((fmt.Sprint(float32(g1))), g0, (id(int(9223372036854775807)) / nz(g0))))
var v0 [2][2]uint16 = [2][2]uint16{[2]uint16{uint16(32767)}}
_ = v0
func() {
func() {
next1 := func() func() uint16 {
n := uint16(6)
return func() uint16 {
n = n*2 + 1
return n
}
}()
v2, v3, v4 := next1(), [2]uint16{next1(), next1()}, next1() - next1()
_, _, _ = v2, v3, v4
fmt.Println(v2, v3, v4)
}()
var v9 func(int, string) string = last[func(int, string) string](func(p5 int, p6 string) string { return f4(float64(-1), float32(3.25)) }, func(p7 int, p8 string) string { return (fmt.Sprint(uint32(4294967293))) })
_ = v9
}()
var v10 any = any(S2{A0: int32(-3), A1: uint32(1431655765), A2: true, A3: g1, A4: false, A5: D1(3), })
_ = v10
v10, g0 = v10, ((g0 &^ g0) / int(id(uint32(5))))
g4[string("go")] = g0
v0 = as[[2][2]uint16](v10)
g3 = g3
if ((choose(false, true, true) && (id(true) && true)) || (!id(false))) {
var v12 uint64
{
results := make(chan uint64)
for x11 := range uint64(4) {
_ = x11
go func() { results <- x11 }()
}
for range 4 {
v12 += <-results
}
}
if (D1(len(g3)) == D1(len(g2))) {
func() {
var rec13 func(n int, x uint8) uint8
rec13 = func(n int, x uint8) uint8 {
if n <= 0 {
return x
}
defer func() { x++ }()
return rec13(n-1, x*3+(id(uint8(5)) - uint8(2))) + rec13(n-2, x)
}
v14 := rec13(4, (id(uint8(0)) &^ uint8(129)))
_ = v14
}()
}
var v15 []uint8 = []uint8{uint8(len(g4)), uint8(127)}
_ = v15
v10, g4[(fmt.Sprint(uint32(0)))] = choose((id(float64(1.0/3)) <= float64(0)), any(string("go")), any(D0(7))), int((id(int64(8)) - int64(-5)))
} else {
var v16 any = any(as[D3](v10))
_ = v16
}
g3 = g3
}

func run1() {
g5.A1 -= D1(len(g3))
for v1 := range 2 {
_ = v1
{
tick()
{
func() {
g3 = overwrite(g3, g3)
v2, v3 := g4[short((short((g2 + g2)) + g2))]
_, _ = v2, v3
}()
fmt.Println(g4, g0, ((id(uint8(1)) / nz(uint8(2))) & uint8(253)))
fmt.Printf("%#x %v\n", g0, v1)
}
}
}
ar4 := [...]S1{3: S1{A0: g0, }, 0: S1{A0: int(-7), }}
ar4b, ar4p := ar4, &ar4
ar4p[2] = f1()
for i, x := range ar4 {
ar4[(i+1)%len(ar4)] = x
}
fmt.Println(ar4, ar4b, ar4 == ar4b, *ar4p == ar4, len(ar4p[1:]))
fmt.Printf("%d\n", S0{A0: g0, })
for v6 := range 2 {
_ = v6
{
tick()
{
fmt.Println(g1, (id(float64(1)) >= float64(id(D3(-2.5e-3)))))
g3 = choose(false, append(g3[:len(g3):len(g3)], int(-8)), append(g3[:len(g3):len(g3)], g0))
g5, g2 = g5, sub(string("世界"), int(4), g0)
}
}
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
