// want: holds
//
// The read comes after the write was received.
package main

var n int

func main() {
	done := make(chan bool)
	go func() {
		n = 1
		done <- true
	}()
	<-done
	_ = n
}
