// select over four channels, each with a sender.
package main

func main() {
	var c [4]chan int
	for i := range c {
		c[i] = make(chan int)
		go func() {
			for k := range 500_000 {
				c[i] <- k
			}
		}()
	}
	sum := 0
	for range 2_000_000 {
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
