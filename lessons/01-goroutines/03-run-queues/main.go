// One P, four goroutines. In which order do they run?
package main

import (
	"fmt"
	"runtime"
	"sync"
)

func main() {
	runtime.GOMAXPROCS(1)
	var wg sync.WaitGroup
	for i := 1; i <= 4; i++ {
		wg.Go(func() { fmt.Println("goroutine", i) })
	}
	wg.Wait()
}
