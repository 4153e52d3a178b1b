// select over four channels, each with a sender.
package main

func main() {
	var c [4]chan int
	for i := range c {
		i := i
		c[i] = make(chan int)
		go func() {
			for k := 0; k < 500_000; k++ {
				c[i] <- k
			}
		}()
	}
	sum := 0
	for round := 0; round < 2_000_000; round++ {
		select {
		case v := <-c[0]:
			sum += v
		case v := <-c[1]:
			sum += v
		case v := <-c[2]:
			sum += v
		case v := <-c[3]:
			sum += v
		}
	}
	println(sum)
}
