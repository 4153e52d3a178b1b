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
type D1 int16
func (d D1) Area() int { return int(d) + 1 }
type D2 string
type D3 float32
func (d D2) String() string { return "D2:" + string(d) }
type S0 struct {
A0 uintptr
A1 uint32
A2 uint32
}
func (s S0) Area() int { return int(s.A0) * 2 }
type S1 struct {
A0 uint32
A1 uint32
}
func (s S1) Area() int { return int(s.A0) * 3 }
type S2 struct {
A0 int
A1 int32
A2 S1
A3 uint32
}
func (s *S2) Area() int { return int(s.A0) * 4 }
var g0 int
var g1 int16
var g2 string
var g3 []int
var g4 map[string]int
var g5 S0
func globals() {
g0 = int(4611686018427387903)
g1 = int16(6)
g2 = (fmt.Sprint(uint16(id(float64(16777217)))))
g3 = []int{int(-9)}
g4 = map[string]int{id(string("héllo")): int(id(uint64(3))), }
g5 = S0{A0: uintptr(1), }
}

func f0(v0 string) (out uint16) {
tick()
defer func() {
if r := recover(); r != nil {
fmt.Println("recovered", r)
}
g1 = ((int16(len(g3)) >> 57) % nz(g1))
}()
var v1 int32 = ((last[int32](int32(715827882), int32(-7)) * max(id(int32(-7)), int32(2147483646))) &^ ((id(int32(715827882)) * int32(-9)) * int32(len(v0))))
_ = v1
g2 = (fmt.Sprint(least(id(uint(4)), uint(id(uintptr(6148914691236517205))))))
g0 += g0
if false {
panic(fmt.Errorf("error %d", (g0 / nz(int(3074457345618258602)))))
}
return uint16(2)
}

func f1() (out uint8) {
tick()
var rec0 func(n int, x int) int
rec0 = func(n int, x int) int {
if n <= 0 {
return x
}
defer func() { x++ }()
return rec0(n-1, x*3+(id(int(7)) | int(-9))) + rec0(n-2, x)
}
v1 := rec0(5, (+id(int(-7))))
_ = v1
v2 := (int64(id(D1(10922))) &^ (id(int64(3)) + int64(-8)))
if v2 := v2 + 1; v2 > int64(5) {
v2 := uint8(v2)
v2++
_ = v2
} else if v2 := fmt.Sprint(v2); len(v2) > 1 {
v2 += "."
} else {
v2 = v2[:0]
}
_ = v2
return (((+id(uint8(254))) % nz(out)) | out)
}

func f2(v0 S1, v1 float32) (out string) {
tick()
v2 := uint64(min(v1, v1))
if v2 := v2 + 1; v2 > uint64(0) {
v2 := uint8(v2)
v2++
_ = v2
} else if v2 := fmt.Sprint(v2); len(v2) > 1 {
v2 += "."
} else {
v2 = v2[:0]
}
_ = v2
g2 = out
if false {
L3:
for i4 := 0; i4 < 1 && true; i4++ {
tick()
{
var v5 S2 = S2{A1: int32(len(out)), A2: choose(false, S1{A0: uint32(0), A1: uint32(4294967294), }, v0), A3: ((id(uint32(4294967293)) + uint32(2)) + (id(uint32(2)) << id(uint8(7)))), }
_ = v5
g4[g2] -= ((g0 - g0) / nz((g0 * g0)))
if (int32(id(int64(1))) <= (id(int32(9)) * int32(2147483645))) {
break L3
}
}
}
} else {
v2, v0.A0 = uint64((-id(int8(5)))), uint32(4)
fmt.Println(g4, g0, []int64{int64(1)})
if ((uintptr(id(D1(-3))) * (id(uintptr(4)) << (g1 & 63))) <= (id(uintptr(6148914691236517205)) ^ (id(uintptr(9)) & uintptr(6)))) {
v0.A0 <<= 9
v2 = (((v2 << 62) ^ (v2 % nz(v2))) - uint64(len(out)))
}
switch uint8(len(g4)) {
case uint8(2):
{
if (id(uintptr(8)) > ((id(uintptr(18446744073709551613)) + uintptr(0)) / nz((id(uintptr(9)) << v2)))) {
fmt.Println(g3, []uint16{})
v2 = (least((id(uint64(6148914691236517205)) &^ uint64(6148914691236517205)), (id(uint64(3)) - v2)) << 30)
g4[(string(rune(id(int32(-2147483648)))))]--
} else {
fmt.Printf("%+v\n", []uint64{(least(v2, v2) << id(uintptr(8))), ((v2 | v2) * (id(uint64(5)) & v2)), v2})
var v8 func(int, string) string = func(p6 int, p7 string) string { return string("世界") }
_ = v8
}
{
n10 := 0
G9:
n10++
tick()
{
if g4 != nil {
g4[choose((id(uint(1)) == uint(8)), short((out + out)), short((g2 + out)))] = int(-6)
}
var v11 map[uintptr]string = map[uintptr]string{id(uintptr(1)): g2, }
_ = v11
}
if n10 < 4 {
goto G9
}
}
g4, g4 = g4, g4
}
case uint8(8):
{
st12 := NewStack[int64]()
st12.Push(max((id(int64(3074457345618258602)) - int64(-9)), int64(len(g3))))
st12.Push(least(int64(8), (id(int64(-6)) | int64(3074457345618258602))))
v13, v14 := st12.Pop(), st12.Len()
for x := range st12.All() {
_ = x
v14 += 10
}
_ = v13
fmt.Printf("%v %T\n", Pair[string, int64]{"k", v13}, st12)
}
case uint8(6):
{
g1 = g1
}
case uint8(1):
{
defer func() {
if r := recover(); r != nil {
fmt.Println("recovered", r)
}
v0 = S1{A0: uint32(len(out)), }
}()
}
default:
{
g4, v0.A1 = map[string]int{}, uint32(7)
v15, v16 := g4[(string(rune(id(int32(7)))))]
_, _ = v15, v16
var v17 *S2 = &S2{A0: ((v15 << (id(int(-6)) & 63)) & g0), A3: ((id(uint32(5)) &^ uint32(1431655765)) % nz(v0.A0)), }
_ = v17
}
}
}
v18 := f0(out)
_ = v18
func() {
if (id(false) && ((id(int64(9223372036854775805)) - int64(9223372036854775805)) > (id(int64(-3)) - int64(1)))) {
v2, g0 = uint64(len(g3)), (len(out))
}
var v19 D3 = D3(((id(uintptr(9223372036854775807)) - uintptr(8)) * uintptr(6)))
_ = v19
g0 <<= 16
v1 = v1
}()
var v20 []S1 = []S1{v0, v0}
_ = v20
return (string(rune((id(int32(4)) * (id(int32(715827882)) - int32(-5))))))
}

func f3(v0 D0, v1 bool, v2 bool) (out S2) {
tick()
v3 := f2(S1{A0: uint32(7), A1: uint32(5), }, (id(float32(-1)) / id(float32(16777217))))
_ = v3
fmt.Println(out, float64((id(uint(3)) << (id(int8(1)) & 63))))
g5 = last[S0](g5, g5)
var rec4 func(n int, x int64) int64
rec4 = func(n int, x int64) int64 {
if n <= 0 {
return x
}
defer func() { x++ }()
return rec4(n-1, x*3+(id(int64(2)) >> id(uint64(8)))) + rec4(n-2, x)
}
v5 := rec4(5, (id(int64(4611686018427387905)) / nz(int64(9223372036854775805))))
_ = v5
return out
}

func f4(v0 string, v1 S1) (out []int32) {
tick()
fmt.Println(g2, g1, g3, []string{string("héllo"), v0, string("héllo")})
fmt.Println(g2, g0, g5)
fmt.Println(out, g5, []uint16{(+id(uint16(65534)))})
return []int32{int32(-2147483648), int32(8)}
}

func f5(v0 uint32, v1 uint16, v2 float32) (out D3) {
tick()
{
n4 := 0
G3:
n4++
tick()
{
for v6, v7 := range last[[1]uint]([1]uint{uint(9)}, [1]uint{uint(9)}) {
_, _ = v6, v7
{
tick()
{
var v10 func(int, uint64) uint64 = func(p8 int, p9 uint64) uint64 { return least((p9 / nz(p9)), (p9 % nz(p9))) }
_ = v10
v1, v0 = ((id(uint16(8)) * uint16(21845)) << (id(int8(125)) & 63)), (v0 - (id(uint32(8)) + v0))
v2, v2 = (float32(id(int32(8))) - (-v2)), v2
v7 = uint(18446744073709551615)
}
}
}
var v11 bool = false
_ = v11
}
if n4 < 2 {
goto G3
}
}
var v12 D0 = (id(D0(8)) &^ (least(D0(-9), D0(4611686018427387905)) << (id(int32(715827882)) & 63)))
_ = v12
defer func() {
if r := recover(); r != nil {
_ = r
}
v2 = (v2 / (-least(float32(3.25), v2)))
}()
return out
}

func f6(v0 D0, v1 float64, v2 S0) (out float64) {
tick()
var v3 map[int16]uint64 = map[int16]uint64{}
_ = v3
for v5 := uint8(0); v5 < 1; v5++ {
tick()
{
v6 := 0
for k, e := range g4 {
v6 += len(fmt.Sprint(k)) + len(fmt.Sprint(e))*3
}
_ = v6
}
}
out, g0 = float64(last[int16](int16(32767), g1)), min((g0 - g0), (g0 % nz(g0)))
return least(((v1 - out) * (v1 * out)), out)
}

func run2() {
fmt.Printf("%x %T\n", g2, g0)
for v1, v2 := range sub(g2, 0, 6) {
_, _ = v1, v2
{
tick()
{
g5.A1, g1 = uint32(len(g4)), (int16(id(D3(0))) * int16(id(D0(4611686018427387905))))
var v3 D1 = D1(-6)
_ = v3
mv4 := S2{A0: choose(false, v1, v1), A1: (v2 - int32(6)), A3: (-id(uint32(6))), }
mv4f := mv4.Area
mv4.A0++
v5 := mv4f()*1000 + mv4.Area() + (*S2).Area(&mv4)
_ = v5
}
}
}
g5.A0 = uintptr(8)
var v8 func(int, bool) bool = func(p6 int, p7 bool) bool { return p7 }
_ = v8
var rec9 func(n int, x uint64) uint64
rec9 = func(n int, x uint64) uint64 {
if n <= 0 {
return x
}
defer func() { x++ }()
return rec9(n-1, x*3+uint64(id(float64(-1)))) + rec9(n-2, x)
}
v10 := rec9(4, (id(uint64(6148914691236517205)) / nz(uint64(2))))
_ = v10
type E11 struct {
*S0
extra int
}
em12 := E11{ptr(S0{A0: uintptr(4), A1: uint32(5), }), (g0 &^ g0)}
em12.A0 += 3
v13 := em12.Area() + em12.extra + int(em12.A0) + area(&em12)
_ = v13
v8 = choose(true, func(p14 int, p15 bool) bool { return (id(uint(18446744073709551613)) > uint(7)) }, func(p16 int, p17 bool) bool { return false })
println(uint8((id(D1(-1)) >> (id(int64(-8)) & 63))), int8(3), (min(id(int32(5)), int32(4)) &^ int32(id(int64(-9223372036854775806)))))
func() {
ms18 := map[int32][]S2{}
for i := range 3 {
k := ((id(int32(-6)) &^ int32(-9)) >> id(uint(8)))
ms18[k] = append(ms18[k], S2{A0: int(i)})
ms18[k][0].A0++
}
fmt.Println(len(ms18), ms18)
}()
v19 := (id(uintptr(7)) * uintptr(len(g3)))
if v19 := v19 + 1; v19 > uintptr(0) {
v19 := uint8(v19)
v19++
_ = v19
} else if v19 := fmt.Sprint(v19); len(v19) > 1 {
v19 += "."
} else {
v19 = v19[:0]
}
_ = v19
}

func run1() {
fmt.Println(g2, g3, g4, uint(len(g3)))
for v1 := range each(cut([]int{g0, g0, g0, g0}, 0, 5)) {
_ = v1
{
tick()
{
if g4 != nil {
g4[g2] = ((len(g2)) >> (id(int32(-4)) & 63))
}
}
}
}
defer func() {
g5 = S0{A0: g5.A0, A1: (id(uint32(1431655765)) / nz((id(uint32(0)) >> (id(int32(715827882)) & 63)))), }
}()
g3 = choose((short((g2 + g2)) != (fmt.Sprint(int64(-9223372036854775807)))), cut(g3, int(6), int(4611686018427387905)), g3)
g5.A0 += uintptr((id(uint16(21845)) / nz(uint16(5))))
var v2 []D2 = []D2{short((id(D2("a")) + D2(fmt.Sprint(uint(18446744073709551615))))), id(D2("x\ty")), max(sub(D2("héllo"), int(-7), g0), choose(false, D2("a"), D2("go")))}
_ = v2
var v3 float32 = id(float32(1))
_ = v3
v2 = v2
{
n5 := 0
G4:
n5++
tick()
{
var v6 [2][2]int = [2][2]int{[2]int{int(3074457345618258602)}}
_ = v6
v2 = append(v2[:len(v2):len(v2)], D2("x\ty"))
}
if n5 < 3 {
goto G4
}
}
var v7 S0 = S0{A1: uint32(3), A2: uint32(1431655765), }
_ = v7
var v8 any = any(g2)
_ = v8
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
