// want: holds
//
// Without a buffer the send is done only when the receiver has come.
package main

var message string

func main() {
	ready := make(chan bool)
	go func() {
		message = "hello"
		<-ready
	}()
	ready <- true
	println(message)
}
