// Two shards own an account each. A transfer crosses, and an audit looks.
package main

import "fmt"

// A shard owns its balance, and does what it is told.
func shard(balance int, credit <-chan int, ask <-chan chan int, end <-chan bool) {
	for {
		select {
		case amount := <-credit:
			balance += amount
		case answer := <-ask:
			answer <- balance
		case <-end:
			return
		}
	}
}

func audit(shards []chan chan int) (sum int) {
	answer := make(chan int, 1)
	for _, ask := range shards {
		ask <- answer
		sum += <-answer
	}
	return sum
}

func main() {
	credit := []chan int{make(chan int), make(chan int)}
	ask := []chan chan int{make(chan chan int), make(chan chan int)}
	end := make(chan bool)
	for i := range 2 {
		go shard(100, credit[i], ask[i], end)
	}
	done := make(chan bool)
	go func() {
		credit[0] <- -30
		credit[1] <- 30
		done <- true
	}()
	fmt.Println("audit:", audit(ask))
	<-done
	close(end)
}
