// want: holds
//
// A disabled case of a select stays disabled for ever.
package main

func main() {
	a, b := make(chan int), make(chan int)
	done := make(chan bool, 1)
	go func() {
		a <- 1
		a <- 2
	}()
	go func() {
		in := a
		for range 2 {
			select {
			case <-in:
			case <-b:
			}
		}
		done <- true
	}()
	<-done
}
