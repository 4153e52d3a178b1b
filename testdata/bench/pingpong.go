// Two goroutines that meet at unbuffered channels.
package main

func main() {
	there, back := make(chan int), make(chan int)
	go func() {
		for v := range there {
			back <- v
		}
	}()
	sum := 0
	for i := 0; i < 2_000_000; i++ {
		there <- i
		sum += <-back
	}
	println(sum)
}
