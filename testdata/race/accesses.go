package main

import (
	"fmt"
	"sync"
	"time"
)

type T struct{ a, b int }

func main() {
	x := 0
	go func() {
		x = 1
	}()
	time.Sleep(time.Millisecond)
	fmt.Println(x)

	var mu sync.Mutex
	n := 0
	var wg sync.WaitGroup
	for i := 0; i < 3; i++ {
		wg.Add(1)
		go func() { defer wg.Done(); mu.Lock(); n++; mu.Unlock() }()
	}
	wg.Wait()
	c := make(chan int, 1)
	m := map[string]int{}
	go func() { m["a"] = 1; c <- 1 }()
	<-c
	fmt.Println(n, m)
	t := &T{}
	go func() { t.a = 1; c <- 1 }()
	t.b = 2
	<-c
	t.a = 3
	s := make([]int, 4)
	go func() { s[1]++; c <- 0 }()
	s[1] = 4
	<-c
}
