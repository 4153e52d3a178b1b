// want: holds
//
// While it asks to leave, the subscriber goes on receiving.
package main

func main() {
	news, leave := make(chan int), make(chan bool)
	done := make(chan bool)
	go func() {
		for i := 0; ; i++ {
			select {
			case <-leave:
				done <- true
				return
			default:
			}
			select {
			case news <- i:
			case <-leave:
				done <- true
				return
			}
		}
	}()
	<-news
	leave <- true
	<-done
}
