package main

import (
	"errors"
	"fmt"
)

type code int

func (c code) Error() string { return fmt.Sprint("code ", int(c)) }

type uncomparable struct{ parts []string }

func (u uncomparable) Error() string { return fmt.Sprint(u.parts) }

type wrap struct {
	text string
	err  error
}

func (w wrap) Error() string { return w.text + ": " + w.err.Error() }
func (w wrap) Unwrap() error { return w.err }

type likes struct{ all bool }

func (l likes) Error() string        { return "likes" }
func (l likes) Is(target error) bool { return l.all }
func (l likes) As(target any) bool {
	if p, ok := target.(*code); ok && l.all {
		*p = 77
		return true
	}
	return false
}

type several []error

func (s several) Error() string   { return "several" }
func (s several) Unwrap() []error { return s }

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, "panics:", r)
		}
	}()
	f()
}

func main() {
	a, b := errors.New("a"), errors.New("a")
	joined := errors.Join(nil, a, nil, wrap{"w", code(3)})
	all := []error{nil, a, b, code(3), code(4), wrap{"x", a}, wrap{"y", wrap{"z", code(4)}}, joined,
		uncomparable{[]string{"p"}}, likes{true}, likes{false}, several{b, nil, joined}, several{},
		errors.Join(nil, nil), errors.Join(), errors.ErrUnsupported, wrap{"n", errors.ErrUnsupported},
		errors.Join(joined, joined)}
	for i, e := range all {
		fmt.Printf("%d %T %v %v\n", i, e, e, errors.Unwrap(e))
		for j, t := range all {
			try("is", func() { fmt.Println(i, j, errors.Is(e, t)) })
		}
		try("as", func() {
			var c code = -1
			fmt.Println(errors.As(e, &c), int(c))
			var w wrap
			fmt.Println(errors.As(e, &w), w.text)
			var u uncomparable
			fmt.Println(errors.As(e, &u), u)
			var i interface{ Unwrap() []error }
			fmt.Println(errors.As(e, &i), i)
			var anything any
			fmt.Println(errors.As(e, &anything), anything)
			ct, ok := errors.AsType[code](e)
			fmt.Println(int(ct), ok)
			wt, ok := errors.AsType[wrap](e)
			fmt.Println(wt.text, ok)
			it, ok := errors.AsType[interface {
				error
				Unwrap() []error
			}](e)
			fmt.Println(it, ok)
		})
	}
	try("nil target", func() { errors.As(a, nil) })
	try("not pointer", func() { errors.As(a, 3) })
	try("nil pointer", func() { errors.As(a, (*code)(nil)) })
	try("no error", func() { var n int; errors.As(a, &n) })
	try("nil err", func() { var n int; fmt.Println(errors.As(nil, &n)) })
	fmt.Printf("%#v\n", errors.Join(code(1)))
}
