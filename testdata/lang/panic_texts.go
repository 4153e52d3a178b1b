// The text of every run-time panic that a program can recover, with the type of its value.
package main

import (
	"errors"
	"fmt"
	"runtime"
	"strings"
	"sync"
)

type T struct{ n int }

func (t T) M() {}

type S string

func (s S) String() string { return "S:" + string(s) }

type fn func()
type I interface{ M() }
type J interface {
	N()
	O()
}

func try(name string, f func()) {
	defer func() {
		v := recover()
		_, isRuntime := v.(runtime.Error)
		_, isError := v.(error)
		text := fmt.Sprint(v)
		if i := strings.IndexByte(text, '\n'); i >= 0 {
			text = text[:i]
		}
		fmt.Printf("%-14s %s [runtime %t, error %t]\n", name, text, isRuntime, isError)
	}()
	f()
}

func main() {
	var (
		s     = []int{1, 2, 3}
		arr   [4]int
		str   = "héllo"
		three = 3
		zero  int
		neg   = -1
		m     map[string]int
		p     *T
		e     any
		i     I
		ch    chan int
		f     fn
	)
	try("index", func() { s[three]++ })
	try("index neg", func() { s[neg] = 0 })
	try("array", func() { arr[three+1] = 0 })
	try("string", func() { _ = str[three*2] })
	try("uint8", func() { _ = s[uint8(200)+uint8(zero)] })
	try("slice", func() { _ = s[three+1:] })
	try("slice2", func() { _ = s[three:zero] })
	try("slice3", func() { _ = s[zero:three:zero] })
	try("nil map", func() { m["a"] = 1 })
	try("nil pointer", func() { p.n = 1 })
	try("nil method", func() { p.M() })
	try("nil iface", func() { i.M() })
	try("nil func", func() { f() })
	try("divide", func() { three /= zero })
	try("modulo", func() { _ = uint8(three) % uint8(zero) })
	try("shift", func() { _ = three << neg })
	try("makeslice", func() { _ = make([]int, neg) })
	try("makeslice cap", func() { _ = make([]int, three, three+neg) })
	try("makeslice big", func() { s = make([]int, 1<<(three+59)) })
	try("makemap", func() { _ = make(map[int]int, neg) })
	try("makechan", func() { ch = make(chan int, neg) })
	try("close nil", func() { close(ch) })
	try("close twice", func() { c := make(chan int); close(c); close(c) })
	try("send closed", func() { c := make(chan int, 1); close(c); c <- 1 })
	try("select send", func() {
		c := make(chan int)
		close(c)
		select {
		case c <- 1:
		default:
		}
	})
	try("to array", func() { _ = [4]int(s[:zero]) })

	try("nil to int", func() { _ = e.(int) })
	try("nil to I", func() { _ = e.(I) })
	try("I nil to T", func() { _ = i.(T) })
	e = "text"
	try("string to int", func() { _ = e.(int) })
	try("to named", func() { _ = e.(S) })
	try("missing", func() { _ = e.(I) })
	try("missing two", func() { _ = e.(J) })
	try("to Stringer", func() { _ = e.(fmt.Stringer) })
	try("to error", func() { _ = e.(error) })
	e = T{}
	try("ptr wanted", func() { _ = e.(*T) })
	try("iface extra", func() {
		_ = e.(interface {
			M()
			N()
		})
	})
	i = T{}
	try("I to *T", func() { _ = i.(*T) })
	try("I to J", func() { _ = i.(J) })
	e = []int{}
	try("compare", func() { _ = e == any([]int{}) })
	try("compare fn", func() { var a any = f; _ = a == a })
	try("compare struct", func() { var a any = struct{ f func() }{}; _ = a == any(struct{ f func() }{}) })
	try("compare array", func() { a := [1]any{m}; _ = a == [1]any{m} })
	try("types differ", func() { fmt.Print(e == any(1), " ") })
	try("map key", func() { _ = map[any]int{1: 1}[e] })

	try("int", func() { panic(three) })
	try("Stringer", func() { panic(S("x")) })
	try("struct", func() { panic(T{5}) })
	try("error", func() { panic(errors.New("plain")) })
	try("wrapped", func() { panic(fmt.Errorf("w: %w", errors.ErrUnsupported)) })
	try("nil value", func() { panic(e.(error)) })
	try("WaitGroup", func() { var wg sync.WaitGroup; wg.Done() })
	try("Repeat", func() { _ = strings.Repeat("x", neg) })
	try("nothing", func() {})
}
