// want: holds
//
// The loop takes the closed channel out of its select.
package main

func main() {
	data, quit := make(chan int), make(chan bool)
	go func() { close(data) }()
	for n := 0; n < 1; {
		select {
		case _, ok := <-data:
			if !ok {
				n++
			}
		case <-quit:
			return
		}
	}
}
