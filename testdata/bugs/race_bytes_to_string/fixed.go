// want: holds
//
// The conversion comes after the write was received.
package main

func main() {
	b := []byte("abc")
	done := make(chan bool)
	go func() {
		b[0] = 'x'
		done <- true
	}()
	<-done
	s := string(b)
	println(s == "abc" || s == "xbc")
}
