// A string is replaced while another reads it.
package main

func main() {
	s := "a"
	done := make(chan bool)
	go func() {
		s = "longer"
		done <- true
	}()
	println(len(s))
	<-done
}
