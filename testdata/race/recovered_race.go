// The stack of calls is right after a panic that is recovered.
package main

var x int

func deep(n int) {
	if n == 0 {
		panic("x")
	}
	if n == 1 {
		defer func() { recover() }()
	}
	deep(n - 1)
}

func main() {
	done := make(chan bool)
	go func() {
		deep(3)
		x = 1
		done <- true
	}()
	deep(2)
	x = 2
	<-done
}
