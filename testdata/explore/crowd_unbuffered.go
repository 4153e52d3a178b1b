// N senders and N receivers of one unbuffered channel.
package main

import ()

const N = 2

func main() {
	c := make(chan int)
	for i := range N {
		go func() { c <- i }()
	}
	for range N {
		go func() { <-c }()
	}
}
