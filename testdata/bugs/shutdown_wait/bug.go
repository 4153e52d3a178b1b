// want: leak
//
// Tells the worker to stop but does not let it finish.
package main

func main() {
	quit := make(chan struct{})
	flushed := make(chan bool)
	go func() {
		<-quit
		flushed <- true
	}()
	close(quit)
}
