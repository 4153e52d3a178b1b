// The rules of recover: only a deferred function's own call stops a panic; results, nesting,
// panicking again, and going on afterwards.
package main

import (
	"errors"
	"fmt"
	"runtime"
)

func helper() any { return recover() }

func deferredHelper(name string) {
	fmt.Println(name, "recovered:", recover())
}

type handler struct{ name string }

func (h handler) handle()     { fmt.Println(h.name, "recovered:", recover()) }
func (h *handler) ptrHandle() { fmt.Println(h.name, "by pointer:", recover()) }

type catcher interface{ handle() }

func attempt(name string, f func()) {
	defer func() {
		if v := recover(); v != nil {
			fmt.Println(name, "escaped:", v)
		}
	}()
	f()
	fmt.Println(name, "returned")
}

func result() (n int, s string) {
	defer func() {
		if v := recover(); v != nil {
			s = fmt.Sprint("from panic ", v)
		}
	}()
	n = 42
	panic("lost")
}

func unnamedResult() int {
	defer func() { recover() }()
	panic("x")
}

func deep(n int) {
	defer func() { fmt.Print("unwind", n, " ") }()
	if n == 0 {
		panic("deep")
	}
	deep(n - 1)
}

func main() {
	fmt.Println(recover(), helper())

	attempt("not deferred", func() { recover(); panic(1) })
	attempt("called by deferred", func() { defer func() { helper() }(); panic(2) })
	attempt("nested closure", func() { defer func() { func() { recover() }() }(); panic(3) })
	attempt("direct", func() { defer func() { recover() }(); panic(4) })
	attempt("named function", func() { defer deferredHelper("named"); panic(5) })
	attempt("method", func() { defer handler{"method"}.handle(); panic(6) })
	attempt("pointer method", func() { defer (&handler{"ptr"}).ptrHandle(); panic(7) })
	attempt("interface", func() { var c catcher = handler{"iface"}; defer c.handle(); panic(8) })
	attempt("wrapper", func() { var c catcher = &handler{"wrapped"}; defer c.handle(); panic(9) })
	attempt("bound", func() { f := handler{"bound"}.handle; defer f(); panic(10) })
	attempt("recover deferred itself", func() { defer recover(); panic(11) })
	attempt("deferred in deferred", func() {
		defer func() { defer func() { fmt.Println("inner sees", recover()) }() }()
		panic(12)
	})

	fmt.Println(result())
	fmt.Println(unnamedResult())
	attempt("deep", func() { deep(3) })

	attempt("twice", func() {
		defer func() { fmt.Println("second recover:", recover()) }()
		defer func() { fmt.Println("first recover:", recover()) }()
		panic("once")
	})
	attempt("replaced", func() {
		defer func() { panic("new") }()
		panic("old")
	})
	attempt("again", func() {
		defer func() {
			v := recover()
			defer func() { fmt.Println("replaced by", recover()) }()
			panic(fmt.Sprint(v, " again"))
		}()
		panic("once")
	})
	attempt("panic in a deferred call, recovered by an earlier one", func() {
		defer func() { fmt.Println("got", recover(), "then", recover()) }()
		defer func() {
			defer func() { fmt.Println("inside", recover()) }()
			panic("b")
		}()
		panic("a")
	})
	attempt("during a panic, another is raised and recovered", func() {
		defer func() { attempt("inner attempt", func() { panic("inner") }) }()
		panic("outer")
	})
	attempt("loop", func() {
		for i := range 3 {
			func() {
				defer func() { fmt.Print(recover(), " ") }()
				if i != 1 {
					panic(i)
				}
			}()
		}
		fmt.Println()
	})

	attempt("nil", func() {
		defer func() {
			v := recover()
			pn, ok := v.(*runtime.PanicNilError)
			fmt.Println(v, ok, pn != nil)
		}()
		panic(nil) // vet: the nil is the point
	})
	attempt("error", func() {
		defer func() {
			err, ok := recover().(error)
			var re runtime.Error
			fmt.Println(err, ok, errors.As(err, &re))
		}()
		var s []int
		_ = s[len(s)]
	})
	attempt("goexit in a goroutine", func() {
		done := make(chan any)
		go func() {
			defer close(done)
			defer func() { done <- recover() }()
			runtime.Goexit()
		}()
		fmt.Println("recover after Goexit:", <-done)
	})
	fmt.Println("end", recover())
}
