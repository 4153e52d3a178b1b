package main

import (
	"fmt"
	"runtime"
	"weak"
)

type resource struct {
	name string
	next *resource
	pad  [600]byte
}

func (r *resource) Close() error {
	fmt.Println("close", r.name)
	closed <- true
	return nil
}

type closer interface{ Close() error }

var (
	closed = make(chan bool, 1)
	saved  *resource
)

func wait() {
	runtime.GC()
	<-closed
}

func main() {
	func() {
		a := &resource{name: "a"}
		b := &resource{name: "b", next: a}
		runtime.SetFinalizer(a, func(r *resource) { fmt.Println("fin", r.name); closed <- true })
		runtime.SetFinalizer(b, func(r *resource) int { fmt.Println("fin", r.name, r.next.name); closed <- true; return 3 })
	}()
	wait() // b, which uses a
	wait() // a
	func() { runtime.SetFinalizer(&resource{name: "c"}, func(c closer) { c.Close() }) }()
	wait()
	func() {
		runtime.SetFinalizer(&resource{name: "d"}, func(x any) { saved = x.(*resource); closed <- true })
	}()
	wait()
	fmt.Println("saved", saved.name)
	r := &resource{name: "e"}
	runtime.SetFinalizer(r, (*resource).Close)
	runtime.SetFinalizer(r, nil)
	w := weak.Make(r)
	runtime.AddCleanup(r, func(n int) { fmt.Println("cleanup", n); closed <- true }, 42)
	runtime.GC()
	fmt.Println(w.Value() == r)
	runtime.KeepAlive(r)
	r = nil
	wait()
	fmt.Println(w.Value() == nil)
}
