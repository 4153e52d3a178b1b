// want: race
//
// The receiver's confirmation comes from a buffered channel: its send is done before anybody has received.
package main

var message string

func main() {
	ready := make(chan bool, 1)
	go func() {
		message = "hello"
		<-ready
	}()
	ready <- true
	println(message)
}
