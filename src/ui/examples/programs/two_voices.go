package main

import (
	"fmt"
	"sync"
)

func speak(words ...string) {
	for _, w := range words {
		fmt.Println(w)
	}
}

func main() {
	var wg sync.WaitGroup
	wg.Go(func() { speak("one", "two", "three") })
	wg.Go(func() { speak("a", "b", "c") })
	wg.Wait()
}
