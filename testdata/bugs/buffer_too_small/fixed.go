// want: holds
//
// The buffer is one too small for what is put in before anybody receives.
package main

func main() {
	c := make(chan int, 3)
	for i := range 3 {
		c <- i
	}
	close(c)
	for range c {
	}
}
