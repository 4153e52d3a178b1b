// Six jobs, at most two at a time. Who is alive meanwhile?
package main

import (
	"fmt"
	"runtime"
	"sync"
	"time"
)

func job() {
	time.Sleep(10 * time.Millisecond)
}

func main() {
	room := make(chan struct{}, 2)
	var wg sync.WaitGroup
	for range 6 {
		wg.Go(func() {
			room <- struct{}{}
			job()
			<-room
		})
	}
	time.Sleep(time.Millisecond)
	fmt.Println("working:", len(room), "alive:", runtime.NumGoroutine()-1)
	wg.Wait()
}
