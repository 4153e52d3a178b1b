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
type D1 int16
func (d D1) Area() int { return int(d) + 1 }
type D2 string
type D3 float64
func (d D2) String() string { return "D2:" + string(d) }
type S0 struct {
A0 uint64
A1 int
A2 D2
A3 int16
A4 uint32
A5 int8
}
func (s S0) Area() int { return int(s.A0) * 2 }
type S1 struct {
A0 int8
A1 int8
}
func (s S1) Area() int { return int(s.A0) * 3 }
type S2 struct {
A0 int
A1 uint
A2 D1
}
func (s *S2) Area() int { return int(s.A0) * 4 }
var g0 int
var g1 int8
var g2 string
var g3 []int
var g4 map[string]int
var g5 S0
func globals() {
g0 = (^int(id(int64(3074457345618258602))))
g1 = (id(int8(-127)) ^ int8(id(uint16(9))))
g2 = short((short((id(string("🙂")) + string(""))) + string("世界")))
g3 = []int{(id(int(3)) * int(5)), (id(int(9223372036854775806)) - int(-9223372036854775808))}
g4 = map[string]int{id(string("héllo")): int(9223372036854775805), id(string("世界")): int(-1), }
g5 = S0{A0: least(uint64(0), uint64(9)), A2: D2(fmt.Sprint(uint(3))), A3: id(int16(-3)), A4: uint32(7), A5: int8(id(uint64(18446744073709551613))), }
}

func f0(v0 D3) (out int32) {
tick()
var v1 [][]uint32 = [][]uint32{[]uint32{uint32(4), uint32(5), uint32(id(uint64(9))), (id(uint32(0)) << 43)}, []uint32{uint32(1), uint32(6)}, []uint32{}, []uint32{}}
_ = v1
v1 = v1[:min(2, len(v1)):min(3, len(v1))]
v0, v0 = v0, (-D3(id(uintptr(2))))
v1 = v1
if id(false) {
panic(short(((fmt.Sprint(uint(8))) + string("世界"))))
}
return int32(min(id(uintptr(8)), (id(uintptr(0)) & uintptr(9223372036854775809))))
}

func f1(v0 float64, v1 bool, v2 S0) (out string) {
tick()
if (sub(D2("🙂"), g0, g0) <= D2("🙂")) {
v3 := 0
for k, e := range g4 {
v3 += len(fmt.Sprint(k)) + len(fmt.Sprint(e))*3
}
_ = v3
} else {
func() {
func() {
defer func() { show(recover()) }()
_ = make([]int, 2, 5)[id(v2.A1):4:id((g0 & g0))]
}()
}()
fmt.Println(g2, g1, g4, uint16(21845))
v1 = v1
}
copy(g3, g3)
var v4 *float32 = ptr((id(float32(3.25)) / id(float32(3.25))))
_ = v4
defer func() {
if r := recover(); r != nil {
fmt.Println("recovered", r)
}
v1 = v1
}()
fmt.Println(g4, g1, D3(1e10))
return sub(short((short((out + string("\x00z"))) + string("\x00z"))), (len(g4)), int(id(uint32(7))))
}

func f2(v0 uint, v1 float32, v2 float64) (out int8) {
tick()
println(g2, id(float32(1)), int32(9))
var v3 []uint16 = choose(true, []uint16{(id(uint16(65534)) ^ uint16(5)), (id(uint16(21845)) | uint16(65533))}, []uint16{uint16(4), uint16(1), uint16(4)})
_ = v3
return out
}

func f3(v0 uintptr, v1 float64, v2 string) (out string) {
tick()
v1, v2 = float64(0.5), short((out + short((id(string("héllo")) + v2))))
var v5 func(int, uint64) uint64 = func(p3 int, p4 uint64) uint64 { return max((id(uint64(3)) & p4), (id(uint64(4)) - p4)) }
_ = v5
return v2
}

func f4() (out float32) {
tick()
switch choose(choose(true, true, false), uint32(id(D1(-6))), uint32(id(uint(9223372036854775809)))) {
case uint32(2):
{
out, out = out, (out - float32(id(uint64(8))))
type E0 struct {
*S2
extra int
}
em1 := E0{ptr(S2{A0: int(-9223372036854775807), A1: uint(3), A2: D1(-6), }), (id(int(9223372036854775805)) & int(-8))}
em1.A0 += 3
v2 := em1.Area() + em1.extra + int(em1.A0) + area(&em1)
_ = v2
next3 := func() func() uintptr {
n := uintptr(7)
return func() uintptr {
n = n*2 + 1
return n
}
}()
v4, v5, v6 := next3(), [2]uintptr{next3(), next3()}, next3() - next3()
_, _, _ = v4, v5, v6
mv7 := S1{A1: int8(-1), }
mv7f := mv7.Area
mv7.A0++
v8 := mv7f()*1000 + mv7.Area() + S1.Area(mv7)
_ = v8
}
fallthrough
case id(uint32(0)):
{
var v9 string = f3((id(uintptr(7)) << (id(int16(6)) & 63)), float64((id(int32(-4)) + int32(2))), short((short((id(string("quo\"te")) + string("x\ty"))) + id(string("🙂")))))
_ = v9
var v10 Shape = Shape(choose((v9 != v9), &S2{A0: int(-5), A1: uint(6), }, &S2{A2: D1(-32768), }))
_ = v10
if (v9 >= short((sub(v9, int(-2), int(8)) + short((v9 + string("long enough to matter")))))) {
var v11 any = choose(((id(uintptr(2)) | uintptr(6148914691236517205)) < last[uintptr](uintptr(6148914691236517205), uintptr(5))), any((id(D0(-8)) << id(uint32(7)))), any(S1{A0: int8(4), }))
_ = v11
var v12 int = strings.Count(sub(short((v9 + v9)), int(1), int(3074457345618258602)), short((v9 + string("héllo"))))
_ = v12
for v14 := range 1 {
_ = v14
{
tick()
{
func() {
defer func() { _ = recover() }()
panic(nil)
}()
var v15 *S1 = &S1{}
_ = v15
next16 := func() func() uintptr {
n := (id(uintptr(0)) << 33)
return func() uintptr {
n = n*2 + 1
return n
}
}()
v17, v18, v19 := next16(), [2]uintptr{next16(), next16()}, next16() - next16()
_, _, _ = v17, v18, v19
var v20 S2 = S2{A0: min((len(v9)), (-v12)), A2: D1(16385), }
_ = v20
}
}
}
var v21 string = f3((uintptr(id(uint32(6))) / nz((id(uintptr(2)) ^ uintptr(1)))), ((id(float64(0)) - float64(0.5)) - as[float64](v11)), v9)
_ = v21
}
v10, v10 = Shape(S0{A0: uint64(0), A1: int(-3), A2: D2("x\ty"), A3: int16(4), A4: uint32(7), }), last[Shape](last[Shape](v10, v10), Shape(D1(9)))
}
default:
{
v22 := int32(715827882)
if v22 := v22 + 1; v22 > int32(4) {
v22 := uint8(v22)
v22++
_ = v22
} else if v22 := fmt.Sprint(v22); len(v22) > 1 {
v22 += "."
} else {
v22 = v22[:0]
}
_ = v22
out = max(((-out) * out), float32(1e10))
tick()
}
}
var v23 int = (((id(int(-2)) >> (id(int64(3)) & 63)) / nz((id(int(-8)) % nz(int(6))))) ^ int(-4))
_ = v23
func() {
var v24 string = short((id(string("")) + (fmt.Sprint(uintptr(8)))))
_ = v24
ar25 := [...]uint{3: (id(uint(18446744073709551613)) >> (id(int16(16385)) & 63)), 0: min(id(uint(18446744073709551615)), uint(3))}
ar25b, ar25p := ar25, &ar25
ar25p[1] = (+id(uint(8)))
for i, x := range ar25 {
ar25[(i+1)%len(ar25)] = x
}
_, _ = ar25b, ar25p
}()
var v26 string = (string(rune((int32(id(uintptr(6))) - int32(-4)))))
_ = v26
v26 = (fmt.Sprint((id(uint64(6)) ^ (id(uint64(1)) % nz(uint64(18446744073709551613))))))
var v27 Shape = Shape(S0{A2: D2("a"), A3: int16(3), A4: uint32(2), A5: int8(5), })
_ = v27
return out
}

func f5(v0 string, v1 string, v2 uint16) (out uint8) {
tick()
defer func() {
g4[short((g2 + v1))] ^= (least(g0, int(5)) >> id(uintptr(4)))
}()
for v4 := range each(cut([]uintptr{}, 0, 5)) {
_ = v4
{
tick()
{
if false {
fmt.Println(g2, uint(4))
var v5 int = int(-8)
_ = v5
var v6 []int = g3
_ = v6
}
}
}
}
fmt.Println(v0, v1, ((id(float32(1)) * float32(16777217)) / id(float32(1))))
return out
}

func run2() {
switch int16(32766) {
case int16(5):
{
fmt.Printf("%#v\n", short(((fmt.Sprint((id(uint(18446744073709551613)) & uint(4)))) + (fmt.Sprint((id(uintptr(0)) | uintptr(9)))))))
g5.A4++
var v0 S0 = g5
_ = v0
}
case int16(-8):
{
fmt.Println(g0, g4, (id(int32(7)) - int32(-1)))
g3 = g3[:min(2, len(g3)):min(3, len(g3))]
g1++
}
fallthrough
case int16(4):
{
g0 += g0
}
case int16(16383):
{
if (D0((g1 / nz(g1))) >= D0(len(g4))) {
fmt.Println(g1, S1{})
switch uint64(len(g4)) {
case uint64(3):
{
var v3 func(int, []uint) []uint = func(p1 int, p2 []uint) []uint { return []uint{(id(uint(7)) / id(uint(7)))} }
_ = v3
g1 = int8(len(g4))
var v4 *S0 = &S0{A0: uint64(5), A1: g0, A2: D2("\x00z"), A3: int16(9), A4: uint32(0), }
_ = v4
g0 &= (g0 + (g0 | int(-9223372036854775806)))
}
case uint64(18446744073709551614):
{
g5, g5.A0 = g5, ((id(uint64(0)) &^ uint64(7)) - uint64(7))
var v5 []uint64 = []uint64{}
_ = v5
v6 := f5(g2, g2, uint16(id(D3(3.25))))
_ = v6
var v7 Shape = Shape(S1{A0: g1, A1: int8(8), })
_ = v7
}
default:
{
var v8 *S0 = (*S0)(nil)
_ = v8
type E9 struct {
*S2
extra int
}
em10 := E9{ptr(S2{A0: g0, A2: D1(-32767), }), (id(int(3)) << (id(int(3)) & 63))}
em10.A0 += 3
v11 := em10.Area() + em10.extra + int(em10.A0) + area(&em10)
_ = v11
}
}
} else {
if ((float32(id(int32(-9))) - float32(id(uint64(4)))) <= (id(float32(1.0/3)) / id(float32(3.25)))) {
var v12 int8 = g1
_ = v12
}
}
var v13 any = any(uint64(id(uint16(2))))
_ = v13
g2, g3 = (fmt.Sprint(int32(3))), g3
if (min((id(int16(-3)) | int16(0)), choose(true, int16(-6), int16(9))) < ((id(int16(9)) << id(uint(6148914691236517205))) << id(uint64(18446744073709551614)))) {
fmt.Println(g2, g1, float64(1e30))
var v14 map[uint64]S0 = map[uint64]S0{}
_ = v14
defer func() {
if r := recover(); r != nil {
fmt.Println("recovered", r)
}
v14 = map[uint64]S0{}
}()
} else {
g0 = int(((id(uint32(1431655765)) * uint32(6)) / nz((id(uint32(1431655765)) - uint32(0)))))
var v17 func(int, string) string = func(p15 int, p16 string) string { return (string(rune(v13.(int32)))) }
_ = v17
var v20 func(int, string) string = func(p18 int, p19 string) string { return g2 }
_ = v20
v20, v20 = v17, as[func(int, string) string](v13)
}
}
default:
{
v21 := f2((id(uint(2)) + uint(9)), id(float32(0)), (id(float64(1.0/3)) - float64(0)))
_ = v21
if false {
g2 = short((g2 + short((g2 + short((id(string("x\ty")) + g2))))))
var v24 func(int, string) string = func(p22 int, p23 string) string { return (string(rune(id(int32(-8))))) }
_ = v24
var v25 uint = uint(len(g4))
_ = v25
}
ms26 := map[uint32][]S2{}
for i := range 3 {
k := uint32((id(int64(-5)) * int64(3074457345618258602)))
ms26[k] = append(ms26[k], S2{A0: int(i)})
ms26[k][0].A0++
}
fmt.Println(len(ms26), ms26)
}
}
delete(g4, sub(g2, g0, g0))
var v27 S0 = last[S0](g5, S0{A0: uint64(6), A2: D2("世界"), A3: int16(32766), A4: uint32(5), A5: int8(-128), })
_ = v27
defer func() {
if r := recover(); r != nil {
fmt.Println("recovered", r)
}
g5 = v27
}()
fmt.Printf("%-5d|\n", uint8(4))
type E28 struct {
*S0
extra int
}
em29 := E28{ptr(S0{A0: uint64(6148914691236517205), A2: D2("a"), A3: int16(-32768), A5: int8(4), }), (-g0)}
em29.A0 += 3
v30 := em29.Area() + em29.extra + int(em29.A0) + area(&em29)
_ = v30
fmt.Printf("%b\n", int64(len(g4)))
v27, g1 = v27, int8(len(g3))
}

func run1() {
if (S1{A0: g1, A1: g1, } == S1{A0: g1, A1: g1, }) {
var v0 []uint8 = []byte(sub((string(rune(int32(len(g4))))), 0, 9))
_ = v0
} else {
g3 = append(g3[:len(g3):len(g3)], (id(int(4)) - (g0 ^ int(9223372036854775807))))
for v2, v3 := range sub(max(g2, short((g2 + string("🙂")))), 0, 6) {
_, _ = v2, v3
{
tick()
{
var v4 map[int8]S0 = map[int8]S0{}
_ = v4
var v5 complex128 = last[complex128](((id(complex128(1)) + complex128(-0.5+3i)) * (id(complex128(1)) - complex128(1))), ((id(complex128(2i)) / id(complex128(0))) / id(complex128(1e5-1i))))
_ = v5
}
}
}
var v6 string = strings.ToUpper(strings.TrimSpace(short((short((g2 + g2)) + f3(uintptr(9), float64(1e10), g2)))))
_ = v6
var v7 []uint = []uint{uint(0), uint(id(uint16(7))), (id(uint(6148914691236517205)) & (id(uint(0)) << (id(int32(0)) & 63)))}
_ = v7
}
g3 = []int{(^int(id(uint(0)))), g0, g0, ((g0 * g0) << 21)}
v8 := (id(int64(2)) * int64(id(D3(1e30))))
if v8 := v8 + 1; v8 > int64(-8) {
v8 := uint8(v8)
v8++
_ = v8
} else if v8 := fmt.Sprint(v8); len(v8) > 1 {
v8 += "."
} else {
v8 = v8[:0]
}
_ = v8
var v9 []D0 = []D0{(D0(len(g2)) + D0(id(float64(-2.5e-3))))}
_ = v9
v10 := f5(g2, (fmt.Sprint(float32(16777217))), uint16(2))
_ = v10
for v12, v13 := range sub(short(((fmt.Sprint(int32(-7))) + short((g2 + g2)))), 0, 6) {
_, _ = v12, v13
{
tick()
{
v10 += v10
}
}
}
var v14 [4]S1 = [4]S1{S1{A1: g1, }}
_ = v14
switch uintptr(0) {
case uintptr(1):
{
v15, v16 := g4[g2]
_, _ = v15, v16
if (choose(v16, S1{A0: int8(0), }, S1{A0: g1, A1: g1, }) != S1{A0: g1, }) {
v17 := f5(short((id(string("a")) + string("\x00z"))), sub(string(""), int(-5), int(3074457345618258602)), uint16(id(int8(7))))
_ = v17
for v19, v20 := range sub(short(((fmt.Sprint(uint32(1))) + string("long enough to matter"))), 0, 6) {
_, _ = v19, v20
{
tick()
{
fmt.Printf("%#v\n", []int16{})
g3 = overwrite(g3, g3)
v21, v22 := g4[sub(short((id(string("go")) + string("世界"))), v19, v15)]
_, _ = v21, v22
v17 = ((^(id(uint8(2)) >> 19)) - (uint8(id(uint(8))) - uint8(255)))
}
}
}
var v23 []float64 = choose((uint16(len(g3)) < (id(uint16(9)) + uint16(3))), []float64{float64(3.25), float64(1.0/3), float64(0)}, choose(v16, []float64{}, []float64{float64(0.5), float64(1e30)}))
_ = v23
} else {
g1++
if v16 {
var v24 S0 = g5
_ = v24
v15 += (g4[g2] << id(uint32(3)))
var v25 [2][2]int64 = [2][2]int64{}
_ = v25
g5, g3 = S0{A0: uint64(id(float64(0.5))), A2: g5.A2, }, g3
}
v26 := f2(id(uint(8)), (id(float32(0)) * float32(0.5)), (id(float64(1)) * float64(-1)))
_ = v26
}
}
case uintptr(6148914691236517205):
{
g5 = choose(id(false), g5, g5)
var v27 []int32 = []int32{(id(int32(-4)) - (id(int32(2147483646)) * int32(-5)))}
_ = v27
}
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
