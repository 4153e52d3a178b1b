// runtime.Goexit runs the deferred calls of its goroutine, from any depth, and stops it; recover
// does not see it, and a deferred call may panic and be recovered on the way.
package main

import (
	"fmt"
	"runtime"
	"sync"
)

func deep(n int, log *[]string) {
	defer func() { *log = append(*log, fmt.Sprint("d", n)) }()
	if n == 0 {
		runtime.Goexit()
	}
	deep(n-1, log)
	*log = append(*log, "never")
}

func run(f func(log *[]string)) {
	var log []string
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		f(&log)
		log = append(log, "returned")
	}()
	wg.Wait()
	fmt.Println(log)
}

func main() {
	run(func(log *[]string) { deep(3, log) })
	run(func(log *[]string) {
		defer func() { *log = append(*log, fmt.Sprint("recovered ", recover())) }()
		runtime.Goexit()
	})
	run(func(log *[]string) {
		defer func() { *log = append(*log, "still runs") }()
		defer func() {
			defer func() { *log = append(*log, fmt.Sprint("inner ", recover())) }()
			panic("during Goexit")
		}()
		runtime.Goexit()
	})
	run(func(log *[]string) {
		defer func() { *log = append(*log, fmt.Sprint("after ", recover())) }()
		defer runtime.Goexit()
		panic("replaced by Goexit")
	})
	run(func(log *[]string) { *log = append(*log, "plain") })
	run(func(log *[]string) {
		func() {
			defer func() { *log = append(*log, fmt.Sprint("got ", recover())) }()
			panic("p")
		}()
		defer deep(1, log)
	})
	fmt.Println("main goes on")
}
