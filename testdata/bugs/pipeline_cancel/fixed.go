// want: holds
//
// The stage after stops early; the stage before blocks on its send.
package main

func main() {
	stop := make(chan struct{})
	gen := make(chan int)
	go func() {
		defer close(gen)
		for i := range 3 {
			select {
			case gen <- i:
			case <-stop:
				return
			}
		}
	}()
	for v := range gen {
		if v == 1 {
			break
		}
	}
	close(stop)
}
