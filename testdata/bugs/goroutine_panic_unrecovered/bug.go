// want: panic
//
// The recover is in the function that starts the goroutine: a panic in the goroutine ends the program.
package main

func main() {
	defer func() { recover() }()
	done := make(chan bool)
	go func() {
		defer close(done)
		var p *int
		*p = 1
	}()
	<-done
}
