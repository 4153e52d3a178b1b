// Run-time panics are turned into errors by a deferred recover, and the program goes on.
package main

import (
	"errors"
	"fmt"
	"runtime"
	"strconv"
)

// guard calls f and returns its panic, if any, as an error.
func guard(name string, f func()) (err error) {
	defer func() {
		switch v := recover().(type) {
		case nil:
		case runtime.Error:
			err = fmt.Errorf("%s: %w", name, v)
		case error:
			err = fmt.Errorf("%s: custom: %w", name, v)
		default:
			err = fmt.Errorf("%s: value %v of type %T", name, v, v)
		}
	}()
	f()
	return nil
}

func pick(list []string, i int) string { return list[i] }

func sum(values []int, upTo int) (total int) {
	defer func() {
		if v := recover(); v != nil {
			fmt.Println("sum stopped:", v)
			total = -total
		}
	}()
	for i := 0; i <= upTo; i++ {
		total += values[i]
	}
	return total
}

func main() {
	names := []string{"zero", "one", "two"}
	var missing map[string][]int
	n := len(names)
	zero := n - 3

	checks := []struct {
		name string
		f    func()
	}{
		{"fine", func() { fmt.Println(pick(names, 1)) }},
		{"index", func() { pick(names, n) }},
		{"negative", func() { pick(names, zero-1) }},
		{"slice", func() { fmt.Println(names[:n+2]) }},
		{"backwards", func() { fmt.Println(names[n:zero]) }},
		{"string", func() { fmt.Println("hello"[n+5]) }},
		{"nil slice", func() { missing["x"][0]++ }},
		{"array", func() { var a [4]int; a[n+1] = 1 }},
		{"divide", func() { fmt.Println(n / zero) }},
		{"value", func() { panic(fmt.Sprint("n is ", n)) }},
		{"error", func() { _, err := strconv.Atoi("12x"); panic(err) }},
	}
	failures := 0
	for _, c := range checks {
		if err := guard(c.name, c.f); err != nil {
			failures++
			var rt runtime.Error
			fmt.Printf("%v [runtime error: %t, syntax: %t]\n",
				err, errors.As(err, &rt), errors.Is(err, strconv.ErrSyntax))
		}
	}
	fmt.Println(sum([]int{1, 2, 3}, 2), sum([]int{1, 2, 3}, 3))
	fmt.Println(failures, "of", len(checks), "failed; the program goes on")
}
