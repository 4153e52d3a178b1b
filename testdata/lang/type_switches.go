// Type switches: several types in a case, nil, interfaces before concrete types, generics,
// shadowed variables, break and fallthrough's absence.
package main

import (
	"errors"
	"fmt"
)

type celsius float64
type color int

func (c color) String() string { return [...]string{"red", "green"}[c] }

type list []int
type fn func(int) int
type pair[A, B any] struct {
	a A
	b B
}

func kind(v any) string {
	switch x := v.(type) {
	case nil:
		return "nil"
	case int, int64:
		return fmt.Sprintf("integer %v of %T", x, x)
	case uint8:
		return fmt.Sprint("byte ", x+1)
	case float64:
		return fmt.Sprint("float ", x/2)
	case celsius:
		return fmt.Sprint("celsius ", float64(x)*2)
	case string:
		return "string of " + fmt.Sprint(len(x))
	case error:
		return "error " + x.Error()
	case fmt.Stringer:
		return "stringer " + x.String()
	case []int:
		return fmt.Sprint("slice ", append(x, 100))
	case list:
		return fmt.Sprint("list ", len(x))
	case map[string]int:
		return fmt.Sprint("map ", x["a"])
	case *int:
		if x == nil {
			return "nil *int"
		}
		return fmt.Sprint("pointer to ", *x)
	case func(int) int:
		return fmt.Sprint("func ", x(3))
	case fn:
		return fmt.Sprint("fn ", x(4))
	case chan int, <-chan int:
		return fmt.Sprintf("channel %T", x)
	case [2]int:
		return fmt.Sprint("array ", x[1])
	case struct{ a int }:
		return fmt.Sprint("struct ", x.a)
	case pair[int, string]:
		return fmt.Sprint("pair ", x.a, x.b)
	case bool:
		if x {
			break
		}
		return "false"
	default:
		return fmt.Sprintf("other %T", x)
	}
	return "left by break"
}

func generic[T any](v T) string {
	switch any(v).(type) {
	case int:
		return "int"
	case string, []byte:
		return "text"
	case []T:
		return "never"
	}
	var p any = &v
	switch p.(type) {
	case *float64:
		return "float"
	case *T:
		return fmt.Sprintf("%T", v)
	}
	return "?"
}

func main() {
	n := 7
	ch := make(chan int)
	for _, v := range []any{
		nil, 1, int64(2), int32(3), uint8(255), 2.5, float32(2.5), celsius(20), "héy",
		errors.New("e"), color(1), []int{1}, list{1, 2}, map[string]int{"a": 5}, &n, (*int)(nil),
		func(x int) int { return x * x }, fn(func(x int) int { return -x }), ch, (<-chan int)(ch),
		(chan<- int)(ch), [2]int{1, 2}, [3]int{}, struct{ a int }{9}, struct{ b int }{9},
		pair[int, string]{1, "p"}, pair[string, int]{}, true, false, 'x', 1i, struct{}{},
	} {
		fmt.Println(kind(v))
	}
	fmt.Println(generic(1), generic("s"), generic([]byte{}), generic(2.5), generic(pair[int, bool]{}))

	// With an init statement, without a variable, on an interface with methods.
	switch err := fmt.Errorf("w: %w", errors.ErrUnsupported); e := err.(type) {
	case interface{ Unwrap() error }:
		fmt.Println("wraps", e.Unwrap())
	}
	var s fmt.Stringer = color(0)
	switch s.(type) {
	case nil:
		fmt.Println("no")
	case color:
		fmt.Println("color", s)
	}
	s = nil
	switch v := s.(type) {
	case color:
		fmt.Println("no")
	default:
		fmt.Println("default", v == nil)
	}

	// Labelled control flow out of a type switch.
	count := 0
loop:
	for _, v := range []any{1, "a", 2, nil, 3} {
		switch v := v.(type) {
		case string:
			continue loop
		case nil:
			break loop
		case int:
			count += v
		}
		count *= 10
	}
	fmt.Println(count)
	switch x := any(n).(type) {
	case int:
		x++
		n := x * 2
		fmt.Println(x, n)
	}
	fmt.Println(n)
}
