// Method sets: which methods values, pointers and addressable operands have; interfaces held by
// value and by pointer; methods on every kind of defined type; nil receivers.
package main

import (
	"fmt"
	"strings"
)

type counter struct{ n int }

func (c counter) Get() int         { return c.n }
func (c *counter) Inc()            { c.n++ }
func (counter) Name() string       { return "counter" }
func (*counter) Anon(_ int) string { return "anon" }

type getter interface{ Get() int }
type incer interface {
	getter
	Inc()
}

type mymap map[string]int
type myslice []int
type myfunc func() string
type mychan chan int
type myarr [2]int
type mystr string
type myint int
type myptr struct{ *counter }

func (m mymap) Set(k string, v int) { m[k] = v }
func (s *myslice) Add(v int)        { *s = append(*s, v) }
func (s myslice) First() int        { return s[0] }
func (f myfunc) Call() string       { return "<" + f() + ">" }
func (c mychan) Send(v int) mychan  { c <- v; return c }
func (a myarr) Swapped() myarr      { return myarr{a[1], a[0]} }
func (a *myarr) Swap()              { a[0], a[1] = a[1], a[0] }
func (s mystr) Upper() mystr        { return mystr(strings.ToUpper(string(s))) }
func (i *myint) Double() *myint     { *i *= 2; return i }
func (i myint) String() string      { return fmt.Sprint("i", int(i)) }

type list struct {
	val  int
	next *list
}

func (l *list) Sum() int {
	if l == nil {
		return 0
	}
	return l.val + l.next.Sum()
}

func (l *list) Push(v int) *list { return &list{v, l} }

func main() {
	c := counter{}
	c.Inc() // (&c).Inc()
	p := &c
	p.Inc()
	pp := &p
	(*pp).Inc()
	fmt.Println(c.Get(), p.Get(), (*pp).Get(), p.Name(), c.Anon(1), (*counter).Get(p))
	arr := [2]counter{}
	arr[1].Inc()
	s := []counter{{5}}
	s[0].Inc()
	st := struct{ c counter }{}
	st.c.Inc()
	m := map[string]*counter{"a": {7}}
	m["a"].Inc()
	fmt.Println(arr, s, st, m["a"].n, counter{9}.Get(), (&counter{9}).Name())

	var g getter = c
	c.Inc()
	fmt.Println(g.Get(), c.Get()) // g holds a copy
	g = &c
	c.Inc()
	fmt.Println(g.Get())
	var in incer = &c
	in.Inc()
	_, valueIncs := any(c).(incer)
	_, ptrIncs := any(&c).(incer)
	_, embIncs := any(myptr{&c}).(incer)
	_, structIncs := any(struct{ counter }{}).(incer)
	_, structPtrIncs := any(&struct{ counter }{}).(incer)
	fmt.Println(in.Get(), valueIncs, ptrIncs, embIncs, structIncs, structPtrIncs)

	mm := mymap{}
	mm.Set("k", 1)
	var sl myslice
	sl.Add(3)
	sl.Add(4)
	f := myfunc(func() string { return "f" })
	ch := make(mychan, 2)
	a := myarr{1, 2}
	a.Swap()
	i := myint(3)
	i.Double().Double()
	fmt.Println(mm, sl, sl.First(), f.Call(), len(ch.Send(1).Send(2)), a, a.Swapped(), mystr("x").Upper(), i, &i)

	var l *list
	fmt.Println(l.Sum(), l.Push(1).Push(2).Push(3).Sum())
	var fs fmt.Stringer = i
	i = 100
	fmt.Println(fs, i, fs.(myint) == 12)
	func() {
		defer func() { fmt.Println(recover()) }()
		var np *counter
		fmt.Println(np.Anon(0))
		fmt.Println(np.Get())
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var np *counter
		var g getter = np
		fmt.Println(g != nil)
		g.Get()
	}()
}
