// want: holds
//
// Gives a place back that was never taken.
package main

func main() {
	sem := make(chan struct{}, 1)
	done := make(chan bool)
	go func() {
		sem <- struct{}{}
		<-sem
		done <- true
	}()
	<-done
}
