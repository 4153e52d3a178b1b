// want: holds
//
// The receiver closes when it has enough, while the sender still sends.
package main

func main() {
	c := make(chan int)
	stop := make(chan struct{})
	done := make(chan bool)
	go func() {
		defer close(done)
		for i := range 3 {
			select {
			case c <- i:
			case <-stop:
				return
			}
		}
	}()
	<-c
	close(stop)
	<-done
}
