// want: panic
//
// OnceFunc repeats the panic of its first call to everybody who calls later.
package main

import "sync"

func main() {
	load := sync.OnceFunc(func() { panic("no file") })
	done := make(chan bool)
	go func() {
		defer func() {
			recover()
			done <- true
		}()
		load()
	}()
	load()
	<-done
}
