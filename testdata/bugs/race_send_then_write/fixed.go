// want: holds
//
// The sender goes on to write what it has sent a pointer to.
package main

func main() {
	c := make(chan *int, 1)
	done := make(chan bool)
	go func() {
		p := new(int)
		*p = 1
		c <- p
		done <- true
	}()
	println(*<-c)

	<-done
}
