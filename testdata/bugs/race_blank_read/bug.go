// want: race
//
// A read whose value is thrown away is a read all the same.
package main

var n int

func main() {
	done := make(chan bool)
	go func() {
		n = 1
		done <- true
	}()
	_ = n
	<-done
}
