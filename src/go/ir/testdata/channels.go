package main

func produce(n int, out chan<- int) {
	defer close(out)
	for i := range n {
		out <- i
	}
}

func main() {
	c := make(chan int)
	go produce(3, c)
	for v := range c {
		select {
		case c <- v:
		default:
			println(v)
		}
	}
}
