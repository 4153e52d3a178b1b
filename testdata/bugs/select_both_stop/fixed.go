// want: holds
//
// stop may be taken by the producer's select only; the consumer waits on.
package main

func main() {
	c, stop := make(chan int), make(chan struct{})
	done := make(chan bool, 1)
	go func() {
		defer close(c)
		for i := range 2 {
			select {
			case c <- i:
			case <-stop:
				return
			}
		}
	}()
	go func() {
		for range c {
		}
		done <- true
	}()
	close(stop)
	<-done
}
