// A goroutine sees what came before its start, not what comes after it.
package main

var x, y int

func main() {
	x = 1
	done := make(chan bool)
	go func() {
		println(x)
		done <- true
	}()
	y = 2
	<-done
	println(y)
}
