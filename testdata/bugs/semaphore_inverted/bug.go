// want: deadlock
//
// Gives a place back that was never taken.
package main

func main() {
	sem := make(chan struct{}, 1)
	done := make(chan bool)
	go func() {
		<-sem
		sem <- struct{}{}
		done <- true
	}()
	<-done
}
