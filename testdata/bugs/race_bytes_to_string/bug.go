// want: race
//
// The conversion to string copies the bytes while another goroutine writes them.
package main

func main() {
	b := []byte("abc")
	done := make(chan bool)
	go func() {
		b[0] = 'x'
		done <- true
	}()
	s := string(b)
	<-done
	println(s == "abc" || s == "xbc")
}
