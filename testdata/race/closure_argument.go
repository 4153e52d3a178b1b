// The argument is evaluated before the goroutine starts.
package main

func main() {
	x := 1
	done := make(chan int)
	go func(v int) { done <- v }(x)
	x = 2
	<-done
	_ = x
}
