// want: holds
//
// Takes the first of two answers and leaves the other sender blocked.
package main

func main() {
	c := make(chan int, 2)
	for i := range 2 {
		go func() { c <- i }()
	}
	<-c
}
