// want: holds
//
// The goroutine recovers by itself.
package main

func main() {
	done := make(chan bool)
	go func() {
		defer close(done)
		defer func() { recover() }()
		var p *int
		*p = 1
	}()
	<-done
}
