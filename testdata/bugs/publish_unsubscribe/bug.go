// want: deadlock
//
// The subscriber leaves by asking the hub, which at that moment is blocked on a send to it.
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
			news <- i
		}
	}()
	<-news
	leave <- true
	<-done
}
