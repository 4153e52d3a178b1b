// want: leak
//
// One value on a channel for two listeners.
package main

func main() {
	stop := make(chan struct{}, 1)
	ready := make(chan bool)
	for range 2 {
		go func() {
			ready <- true
			<-stop
		}()
	}
	<-ready
	<-ready
	stop <- struct{}{}
}
