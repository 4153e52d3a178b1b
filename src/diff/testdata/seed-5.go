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
type D1 uint8
func (d D1) Area() int { return int(d) + 1 }
type D2 string
type D3 float32
type S0 struct {
A0 int
A1 bool
A2 bool
A3 uintptr
A4 uint32
}
func (s S0) Area() int { return int(s.A0) * 2 }
type S1 struct {
A0 uint16
A1 uint64
A2 int8
}
func (s S1) Area() int { return int(s.A0) * 3 }
type S2 struct {
A0 int16
A1 float64
A2 uint64
A3 int16
A4 uint16
A5 int
}
func (s *S2) Area() int { return int(s.A0) * 4 }
var g0 int
var g1 uint64
var g2 string
var g3 []int
var g4 map[string]int
var g5 S0
func globals() {
g0 = (int(id(uint(4))) - (id(int(7)) &^ int(4611686018427387903)))
g1 = ((^id(uint64(3))) + uint64(id(D3(1))))
g2 = string("héllo")
g3 = []int{id(int(3074457345618258602)), int(4), (id(int(-2)) + int(6))}
g4 = choose((id(true) || true), map[string]int{id(string("héllo")): int(0), id(string("x\ty")): int(-9223372036854775807), id(string("go")): int(8), }, map[string]int{id(string("🙂")): int(7), })
g5 = S0{A0: int(-8), A1: (id(int64(-7)) != int64(0)), A3: id(uintptr(0)), }
}

func f0(v0 uint32) (out S0) {
tick()
switch ((id(uint16(0)) | uint16(2)) % nz((id(uint16(4)) >> (id(int16(-5)) & 63)))) {
case uint16(65533):
{
fmt.Printf("%v\n", g5.A4)
g3, g4[(fmt.Sprint(float64(-2.5e-3)))] = g3, choose(false, (id(int(0)) / nz(int(2))), g0)
g1 = (max(uint64(id(uint8(9))), (^g1)) >> id(uint8(127)))
for v2, v3 := range cut([]uint8{uint8(4), uint8(9), uint8(255), uint8(2)}, 0, 6) {
_, _ = v2, v3
{
tick()
{
var v4 *S0 = &S0{A2: choose(true, (g2 != g2), true), A3: uintptr(9223372036854775807), A4: ((v0 - v0) | out.A4), }
_ = v4
var v5 int = (((g0 ^ g0) ^ v2) >> 11)
_ = v5
}
}
}
}
case id(uint16(1)):
{
g0 = (((id(int(1)) ^ int(9223372036854775805)) % nz(g5.A0)) &^ (max(id(int(9223372036854775806)), g0) % nz(g0)))
for v7, v8 := range [1]int16{int16(4)} {
_, _ = v7, v8
{
tick()
{
g0 = int((uintptr(id(uint8(3))) / nz(uintptr(7))))
}
}
}
g0 = ((g0 / nz((len(g4)))) &^ g4[g2])
for v10 := range countdown(2) {
_ = v10
{
tick()
{
if len(g3) > 0 {
g3[mod(int((id(int32(-8)) - int32(-2147483648))), len(g3))] = g0
}
copy(g3, g3)
}
}
}
}
fallthrough
case uint16(6):
{
for v12 := range each(cut([]uint{uint(3), uint(0), uint(7)}, 0, 5)) {
_ = v12
{
tick()
{
g2 = min(short((sub(string("x\ty"), g0, g0) + g2)), short((choose(false, string("a"), g2) + g2)))
}
}
}
}
case uint16(2):
{
if ((string(rune(id(int32(-6))))) != short((min(g2, g2) + g2))) {
v0, g4[g2] = uint32((-id(float32(-1)))), g0
} else {
if true {
return g5
}
var v13 *S0 = &S0{A0: ((g0 / nz(int(-7))) & (g0 / nz(g0))), A3: (uintptr(id(int32(7))) & uintptr(len(g3))), A4: (min(id(uint32(5)), v0) | out.A4), }
_ = v13
if (int64((id(float32(1e30)) / id(float32(0.5)))) > ((id(int64(-9)) | int64(-4)) & int64(id(uint32(4294967293))))) {
g2 += sub(g2, 0, 5)
fmt.Printf("%+v\n", S2{A1: float64((id(int16(10922)) << 70)), A2: uint64(len(g2)), A3: (^id(int16(32765))), A5: int(id(uintptr(8))), })
fmt.Printf("%o\n", max((uintptr(len(g2)) + (id(uintptr(3)) * uintptr(0))), last[uintptr](value(v13).A3, (id(uintptr(0)) ^ uintptr(3)))))
} else {
var v14 int8 = (^min(max(id(int8(6)), int8(9)), (-id(int8(9)))))
_ = v14
next15 := func() func() int64 {
n := int64(0)
return func() int64 {
n = n*2 + 1
return n
}
}()
v16, v17, v18 := next15(), [2]int64{next15(), next15()}, next15() - next15()
_, _, _ = v16, v17, v18
fmt.Println(v16, v17, v18)
fmt.Println(v0, out, uint32(len(g2)))
var v19 [2][2]uint16 = [2][2]uint16{[2]uint16{}, [2]uint16{uint16(2), uint16(8)}}
_ = v19
}
}
}
default:
{
var v20 uint32 = uint32(0)
_ = v20
}
}
var v21 Shape = Shape(&S2{A0: int16(5), A1: float64(-2.5e-3), A3: int16(-32767), A4: uint16(3), })
_ = v21
g0 = (id(int(-3)) >> ((len(g4)) & 63))
return g5
}

func f1() (out bool) {
tick()
g5.A1 = (out || out)
if len(g3) < 20 {
g3 = append(g3[:len(g3):len(g3)], (min(g0, g0) &^ g0), (id(int(-9223372036854775806)) / nz(g0)))
}
return (id(uintptr(4)) < uintptr(9))
}

func f2(v0 D0) (out []uint8) {
tick()
var v1 uintptr = ((id(uintptr(2)) >> 43) % nz(uintptr(len(out))))
_ = v1
var v2 [3][]int64 = [3][]int64{}
_ = v2
v1 &= ((v1 >> (id(int32(715827882)) & 63)) * (v1 - v1))
out = []uint8{uint8(0), at(out, int(6))}
ar3 := [...]int16{5: int16(16384), 0: (id(int16(10922)) - int16(-32766))}
ar3b, ar3p := ar3, &ar3
ar3p[0] = (id(int16(-8)) ^ int16(-6))
for i, x := range ar3 {
ar3[(i+1)%len(ar3)] = x
}
_, _ = ar3b, ar3p
out = last[[]uint8](last[[]uint8](last[[]uint8](out, out), cut(out, int(-5), int(4611686018427387903))), append(out[:len(out):len(out)], uint8(9)))
return []uint8{uint8(5), uint8(6), uint8(9), uint8(4)}
}

func f3(v0 int16, v1 string) (out D0) {
tick()
v2 := 0
for k, e := range g4 {
v2 += len(fmt.Sprint(k)) + len(fmt.Sprint(e))*3
}
_ = v2
var v3 []S0 = []S0{}
_ = v3
if false {
func() {
mv4 := S2{A1: float64(1), A3: v0, A4: uint16(2), }
mv4f := mv4.Area
mv4.A0++
v5 := mv4f()*1000 + mv4.Area() + (*S2).Area(&mv4)
_ = v5
v5 = (v2 << 10)
}()
} else {
var v6 string = string([]uint8{uint8(g0), uint8(len(g2))})
_ = v6
g4[sub(string("quo\"te"), g0, v2)], g4[short((v1 + v6))] = ((v2 &^ g0) | (v2 ^ v2)), v2
if len(g3) > 0 {
g3[mod(last[int](int(id(int8(4))), int(7)), len(g3))] = ((g0 | g0) * choose(true, v2, int(3074457345618258602)))
}
}
type E7 struct {
*S0
extra int
}
em8 := E7{ptr(at(v3, v2)), (g0 | v2)}
em8.A0 += 3
v9 := em8.Area() + em8.extra + int(em8.A0) + area(&em8)
_ = v9
if (D2(fmt.Sprint((id(uintptr(3)) + uintptr(4)))) != short((choose(true, D2(""), D2("quo\"te")) + sub(D2("go"), g0, v2)))) {
v10 := f1()
_ = v10
}
return (id(D0(-1)) - D0((id(D3(1e10)) - D3(1e30))))
}

func run4() {
for v1 := range each(cut([]int8{}, 0, 5)) {
_ = v1
{
tick()
{
type E2 struct {
S1
extra int
}
em3 := E2{S1{A0: (id(uint16(1)) ^ uint16(6)), A1: g1, A2: (v1 / nz(int8(-126))), }, (len(g3))}
em3.A0 += 3
v4 := em3.Area() + em3.extra + int(em3.A0) + area(&em3)
_ = v4
}
}
}
g4[(string(rune(id(int32(5)))))] = g0
println((id(uint16(3)) + (^id(uint16(1)))), least(float32(g1), least(float32(16777217), float32(0))))
g1, g5.A0 = (id(uint64(0)) - g1), g0
g2 += sub((fmt.Sprint((id(float32(1)) / id(float32(1.0/3))))), 0, 5)
if false {
ar5 := [...]S2{3: S2{A0: int16(-9), A1: float64(1.0/3), A2: uint64(0), A3: int16(-32766), A4: uint16(8), A5: g0, }, 0: S2{A1: float64(3.25), A2: uint64(9), A3: int16(2), A4: uint16(7), }}
ar5b, ar5p := ar5, &ar5
ar5p[0] = S2{A0: int16(16385), A1: float64(-1), A2: g1, A4: uint16(21845), A5: g0, }
for i, x := range ar5 {
ar5[(i+1)%len(ar5)] = x
}
fmt.Println(ar5, ar5b, ar5 == ar5b, *ar5p == ar5, len(ar5p[1:]))
}
switch ((id(int16(8)) | int16(1)) ^ (id(int16(5)) - int16(-8))) {
case int16(-7):
{
println(uintptr((id(float32(1e10)) + float32(-1))), uint16(2))
v6 := 0
for k, e := range g4 {
v6 += len(fmt.Sprint(k)) + len(fmt.Sprint(e))*3
}
_ = v6
}
case int16(-3):
{
func() {
g3, g4 = choose(false, []int{g0, g0, g0, int(1)}, g3), map[string]int{id(string("\x00z")): g4[string("x\ty")], id(string("quo\"te")): g0, id(string("🙂")): (g0 >> id(uint16(65533))), }
g5 = g5
var v7 [2][2]int16 = [2][2]int16{}
_ = v7
var v8 []int = []int{}
_ = v8
}()
g2 += sub((fmt.Sprint((id(int32(4)) >> 47))), 0, 5)
g1, g4[(fmt.Sprint(int8(-2)))] = g1, g0
}
case int16(-2):
{
func() {
defer func() { show(recover()) }()
_ = any(g3).(uint64)
}()
g4[sub(g2, g0, g0)], g1 = int(uint(len(g3))), g1
g0 = (len(g2))
}
case id(int16(2)):
{
if ((id(uint8(3)) < uint8(8)) || ((id(true) && false) || (id(uint32(9)) < uint32(2147483648)))) {
g3 = overwrite(g3, g3)
g2 = short((short(((fmt.Sprint(int64(2))) + short((id(string("")) + string("long enough to matter"))))) + (fmt.Sprint(uintptr(2)))))
type E9 struct {
S0
extra int
}
em10 := E9{S0{A0: g0, A2: false, A3: uintptr(0), A4: uint32(4), }, g0}
em10.A0 += 3
v11 := em10.Area() + em10.extra + int(em10.A0) + area(&em10)
_ = v11
}
if g4 != nil {
g4[(fmt.Sprint(int64(9223372036854775807)))] = int(least(int32(-3), int32(-2147483648)))
}
}
}
fmt.Printf("%v\n", sub((fmt.Sprint(g5.A4)), (g0 % nz(int(4611686018427387903))), int(4611686018427387905)))
var v12 string = string([]int32{int32(0), int32(-5), int32(-8)})
_ = v12
}

func run3() {
var v0 D1 = (^D1(len(g2)))
_ = v0
defer func() {
if r := recover(); r != nil {
fmt.Println("recovered", r)
}
g1 = uint64(((id(uint(3)) >> 19) >> 24))
}()
var v3 func(int, uint16) uint16 = func(p1 int, p2 uint16) uint16 { return (p2 % nz(uint16(6))) }
_ = v3
var v4 any = any(int16(-32767))
_ = v4
g0, g3 = (len(g4)), g3
for v6 := uint64(0); v6 < 2; v6++ {
tick()
{
g3 = overwrite(g3, g3)
g5 = g5
v7 := v3(((len(g2)) >> id(uintptr(7))), (uint16(id(uint(0))) / nz(uint16(g0))))
_ = v7
}
}
g5.A2, v0 = true, D1((id(uintptr(18446744073709551614)) / nz(uintptr(3))))
g5 = g5
fmt.Printf("%+d\n", as[uint16](v4))
_ = v3((len(g2)), uint16(6))
var v8 Shape = Shape(&S2{A1: float64(1.0/3), A3: int16(-4), A4: uint16(32767), })
_ = v8
fmt.Println(g1, g4, true)
}

func run2() {
var v0 float64 = float64(1e10)
_ = v0
g4 = g4
func() {
defer func() { show(recover()) }()
var p *S0
p.A0++
}()
defer func() {
g2 = sub(short((short((g2 + g2)) + sub(g2, g0, g0))), g0, int(id(uintptr(7))))
}()
L1:
for v2, v3 := range [1]string{} {
_, _ = v2, v3
{
tick()
{
var v4 [2][2]int64 = [2][2]int64{[2]int64{int64(-8), int64(-9223372036854775808)}}
_ = v4
if (int8(id(int64(4611686018427387904))) <= int8(65)) {
if (S1{A1: uint64(1), } != S1{A0: uint16(2), A1: g1, A2: int8(0), }) {
continue L1
}
var v5 D3 = (id(D3(1e30)) * (id(D3(1e30)) - D3(id(uint8(129)))))
_ = v5
}
}
}
}
{
n7 := 0
G6:
n7++
tick()
{
g5 = g5
fmt.Println(g2, v0, g2, short((g2 + g2)))
}
if n7 < 2 {
goto G6
}
}
g5 = g5
L8:
for v9 := range countdown(1) {
_ = v9
{
tick()
{
if false {
g2 = g2
if true {
continue L8
}
if ((id(int8(5)) << id(uint8(5))) >= max(id(int8(-126)), int8(-128))) {
break L8
}
}
v10 := 0
for k, e := range g4 {
v10 += len(fmt.Sprint(k)) + len(fmt.Sprint(e))*3
}
_ = v10
fmt.Printf("%t\n", (int32((id(uint16(21845)) &^ uint16(32768))) < last[int32]((id(int32(1073741823)) / nz(int32(-2))), int32(len(g4)))))
}
}
}
fmt.Println(g3, g5, []string{})
if (!((id(float32(3.25)) - float32(0)) > float32(id(int32(6))))) {
g4[short((id(string("quo\"te")) + g2))] >>= 5
}
if (!id(true)) {
g2, g2 = g2, (fmt.Sprint(float32(16777217)))
g5 = g5
var v11 []int16 = last[[]int16]([]int16{(id(int16(6)) % nz(int16(-32767))), int16(9)}, choose(true, []int16{int16(10922), int16(-5), int16(-5)}, []int16{int16(5), int16(5), int16(-4)}))
_ = v11
v12 := f1()
_ = v12
} else {
var v13 complex64 = (id(complex64(-0.5+3i)) + ((id(complex64(1+1i)) * complex64(-0.5+3i)) - (id(complex64(0)) / id(complex64(1+1i)))))
_ = v13
fmt.Printf("%q\n", short(((fmt.Sprint(g1)) + sub(g2, int(-1), g0))))
}
}

func run1() {
if (float32(id(int64(3))) > (float32(id(uint(5))) * (id(float32(3.25)) - float32(1e10)))) {
for v1, v2 := range cut([]uint32{(^id(uint32(9))), uint32(4294967295), uint32(len(g4))}, 0, 6) {
_, _ = v1, v2
{
tick()
{
g1 >>= 36
}
}
}
switch ((id(uint8(3)) % nz(uint8(6))) * id(uint8(6))) {
case uint8(2):
{
var v3 int64 = (((id(int64(3)) << id(uint32(9))) * id(int64(-9223372036854775806))) % nz(((id(int64(4611686018427387903)) | int64(-9)) << id(uint8(3)))))
_ = v3
var v4 map[uint64]S0 = map[uint64]S0{}
_ = v4
g1 = max((g1 % nz(g1)), max(g1, uint64(len(g3))))
for v6, v7 := range cut([]uint8{uint8(0), uint8(6), uint8(85), uint8(2)}, 0, 6) {
_, _ = v6, v7
{
tick()
{
func() {
defer func() { show(recover()) }()
_ = any(uintptr(0)).(S0)
}()
v8 := f0((id(uint32(2)) >> id(uintptr(9))))
_ = v8
}
}
}
}
fallthrough
case uint8(8):
{
g4[last[string](g2, g2)] >>= 1
}
case uint8(0):
{
var v9 D3 = D3(0)
_ = v9
var v10 map[int64]int64 = map[int64]int64{id(int64(-8)): int64((id(D3(1e30)) + v9)), }
_ = v10
if (sub(sub(string("\x00z"), g0, int(7)), g0, g0) != g2) {
fmt.Println(g0, g5, g2, max((id(uint8(253)) % nz(uint8(2))), uint8(id(uint(8)))))
g0 = at(g3, (g0 - g0))
}
g4[(string(rune(id(int32(-4)))))], g2 = (int(id(uint(18446744073709551615))) + (id(int(-5)) - g0)), g2
}
}
} else {
var v11 [4]bool = [4]bool{((id(uintptr(8)) << 33) < (id(uintptr(6)) / nz(uintptr(9)))), (id(uint16(3)) > (id(uint16(8)) ^ uint16(1))), (last[S1](S1{A0: uint16(65535), A1: g1, A2: int8(-6), }, S1{}) == S1{A0: uint16(9), A1: g1, })}
_ = v11
if g5.A1 {
if (((id(D1(8)) / nz(D1(3))) / nz((id(D1(85)) / nz(D1(6))))) > D1(len(g2))) {
var v14 func(int, bool) bool = func(p12 int, p13 bool) bool { return (id(D2("")) != D2(string(rune(id(int32(-2147483648)))))) }
_ = v14
v14, g3 = v14, cut(g3, g0, g0)
fmt.Printf("%v\n", (id(int8(-4)) / nz(((id(int8(5)) << 6) / nz(int8(len(g2)))))))
v11[mod(min(g0, g0), 4)] = (id(true) && false)
}
v11[mod(int(id(uintptr(3))), 4)], g5.A1 = (g5.A3 > (id(uintptr(4)) &^ uintptr(4))), (!(S2{A1: float64(1), A2: uint64(2), A4: uint16(0), A5: int(5), } == S2{A0: int16(10922), A1: float64(0.5), A2: g1, A4: uint16(32768), A5: int(9223372036854775806), }))
g1 = uint64(id(int32(-4)))
g1 ^= uint64(len(g2))
}
}
g0 &= (g0 << id(uint32(2)))
g5 = S0{A0: (int(id(uint8(5))) / g0), A2: false, A3: uintptr(len(g3)), }
mv15 := g5
mv15f := mv15.Area
mv15.A0++
v16 := mv15f()*1000 + mv15.Area() + S0.Area(mv15)
_ = v16
const (
C17A = iota*4 + 6
C17B
_
C17C
C17D = len("é") + 4
C17Big = 1<<100 - 48
C17F = C17A/7.0 + 1i*1i
)
fmt.Println(C17A, C17B, C17C, C17D/3, C17Big>>89, C17F)
v18 := int(C17B) * int(C17C)
_ = v18
for v20 := range 3 {
_ = v20
{
tick()
{
var v21 bool = g5.A2
_ = v21
fmt.Printf("%+d\n", ((g0 | least(v16, g0)) + g5.A0))
}
}
}
fmt.Printf("%U\n", last[int](choose((id(float32(16777217)) == float32(1)), g5.A0, (v16 + v16)), (len(g4))))
for v23, v24 := range sub(min(short((g2 + g2)), string("x\ty")), 0, 6) {
_, _ = v23, v24
{
tick()
{
if (((id(uint32(0)) == uint32(7)) && false) && (uintptr(id(uint8(0))) > (id(uintptr(2)) / nz(uintptr(2))))) {
fmt.Println(g1, g0, v24, []uint{uint(6), uint(3), uint(9223372036854775808), uint(4)})
var rec25 func(n int, x uintptr) uintptr
rec25 = func(n int, x uintptr) uintptr {
if n <= 0 {
return x
}
defer func() { x++ }()
return rec25(n-1, x*3+uintptr(6)) + rec25(n-2, x)
}
v26 := rec25(5, uintptr(1))
_ = v26
v24++
}
g2 += sub(choose((id(uint(1)) == uint(1)), string(""), short((g2 + g2))), 0, 5)
}
}
}
var v27 *S1 = (*S1)(nil)
_ = v27
var v28 map[int8]float64 = choose((!id(true)), map[int8]float64{id(int8(8)): float64(1), id(int8(42)): float64(id(uintptr(2))), }, map[int8]float64{id(int8(6)): id(float64(1.0/3)), })
_ = v28
}

func main() {
guard("globals", globals)
guard("run4", run4)
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
