// want: livelock
//
// A receive from a closed channel is always ready: the loop never sees that there is nothing more.
package main

func main() {
	data, quit := make(chan int), make(chan bool)
	go func() { close(data) }()
	for n := 0; n < 1; {
		select {
		case <-data:
		case <-quit:
			return
		}
	}
}
