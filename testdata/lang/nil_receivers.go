// Methods with value receivers called through nil pointers: who dereferences decides the panic's text.
package main

import "fmt"

type value struct{ n int }

func (v value) Get() int { return v.n }

type number int

func (n number) Get() int { return int(n) }

type box[T any] struct{ v T }

func (b box[T]) Get() int { return 1 }

type holder struct{ *value }

type getter interface{ Get() int }

//go:noinline
func get(g getter) int { return g.Get() }

func try(name string, f func()) {
	defer func() {
		r := recover()
		_, isError := r.(error)
		fmt.Println(name, r, isError)
	}()
	f()
}

func main() {
	var v *value
	var n *number
	try("interface", func() { get(v) })
	try("number", func() { get(n) })
	try("instance", func() { get((*box[int])(nil)) })
	try("direct", func() { v.Get() })
	try("method value", func() { _ = v.Get })
	try("method expression", func() { f := (*value).Get; f(nil) })
	try("embedded", func() { get(holder{}) })
	try("pointer to embedding", func() { get(&holder{}) })
	try("nil pointer to embedding", func() { get((*holder)(nil)) })
	try("known type", func() {
		var g getter = v
		g.Get()
	})
	try("conversion", func() { getter(v).Get() })
	try("assigned later", func() {
		var g getter = value{}
		if v == nil {
			g = v
		}
		g.Get()
	})
	try("bound", func() { f := getter(v).Get; f() })
	try("nil interface", func() { var g getter; g.Get() })
	try("deferred", func() { defer get(n) })
	get(v)
}
