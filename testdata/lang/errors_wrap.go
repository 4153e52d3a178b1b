// Errors: wrapping, Is and As through trees, Join, custom Is and As methods, comparison.
// vet: a wrong target for errors.As and %w of nil are part of the point.
package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strconv"
)

var errBase = errors.New("base")

type codeErr struct {
	code int
	err  error
}

func (e *codeErr) Error() string { return fmt.Sprintf("code %d: %v", e.code, e.err) }
func (e *codeErr) Unwrap() error { return e.err }

type valErr struct{ name string }

func (v valErr) Error() string { return "val " + v.name }

type matcher struct{ want string }

func (m matcher) Error() string        { return "matcher" }
func (m matcher) Is(target error) bool { return target.Error() == m.want }
func (m matcher) As(target any) bool {
	if p, ok := target.(*valErr); ok {
		p.name = "set by As"
		return true
	}
	return false
}

type list []error

func (l list) Error() string   { return fmt.Sprint(len(l), " errors") }
func (l list) Unwrap() []error { return l }

func main() {
	w1 := fmt.Errorf("w1: %w", errBase)
	w2 := &codeErr{7, w1}
	w3 := fmt.Errorf("w3: %w (%d)", w2, 5)
	fmt.Println(w3, "|", errors.Unwrap(w3), "|", errors.Unwrap(errBase))
	fmt.Println(errors.Is(w3, errBase), errors.Is(w3, w2), errors.Is(errBase, w3), errors.Is(nil, nil), errors.Is(w3, nil))
	var ce *codeErr
	fmt.Println(errors.As(w3, &ce), ce.code, ce == w2)
	var ve valErr
	fmt.Println(errors.As(w3, &ve), errors.As(fmt.Errorf("x: %w", valErr{"n"}), &ve), ve.name)
	fmt.Println(errors.Is(fmt.Errorf("x: %w", valErr{"n"}), valErr{"n"}), errors.Is(valErr{"n"}, valErr{"m"}))

	j := errors.Join(errBase, nil, w2, io.EOF)
	fmt.Printf("%q %t %t %t\n", j.Error(), errors.Is(j, io.EOF), errors.As(j, &ce), errors.Unwrap(j) == nil)
	fmt.Println(errors.Join(nil, nil) == nil, errors.Join())
	multi := fmt.Errorf("%w and %w", io.EOF, valErr{"two"})
	fmt.Println(multi, errors.Is(multi, io.EOF), errors.As(multi, &ve), ve.name, errors.Unwrap(multi))
	fmt.Println(errors.Is(list{errBase, io.EOF}, io.EOF), errors.Is(fmt.Errorf("o: %w", list{w3}), errBase))
	m := fmt.Errorf("m: %w", matcher{"EOF"})
	fmt.Println(errors.Is(m, io.EOF), errors.Is(m, errBase), errors.As(m, &ve), ve.name)
	plain := fmt.Errorf("no wrap: %v", errBase)
	fmt.Println(errors.Is(plain, errBase), errors.Unwrap(plain), fmt.Errorf("%w", nil))

	_, err := strconv.Atoi("9x")
	var ne *strconv.NumError
	fmt.Println(errors.As(err, &ne), ne.Func, ne.Num, ne.Err == strconv.ErrSyntax, err)
	_, err = strconv.ParseInt("300", 10, 8)
	fmt.Println(err, errors.Is(err, strconv.ErrRange))
	pe := &fs.PathError{Op: "open", Path: "/x", Err: os.ErrNotExist}
	fmt.Println(pe, errors.Is(pe, fs.ErrNotExist), errors.Is(pe, os.ErrExist))
	var iface interface{ Unwrap() error }
	fmt.Println(errors.As(w3, &iface), iface != nil)
	defer func() { fmt.Println("recovered:", recover()) }()
	errors.As(w3, nil)
}
